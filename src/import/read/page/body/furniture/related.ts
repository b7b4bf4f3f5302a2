import type { Linked } from '#edition/article.ts';
import { resolved, webAddress } from '#import/read/html/address.ts';
import { type Element, elements, findElement, textOf } from '#import/read/html/tree.ts';
import { isControl } from '#import/edit/line/phrases.ts';
import { isPromotion } from '#import/edit/line/promotions.ts';
import { dateOf } from '#import/read/date/date.ts';
import { linesOf } from '#import/read/page/linesOf.ts';
import { countWords } from '#import/read/page/sentence.ts';
import { type Piece, beside, isInline } from '#import/read/page/view/piece.ts';
import { ledTo, isSendingLabel, isWidgetLabel } from './labels.ts';

/** The rules under which a story's page sends its reader to other stories. */
const SENDING = new Set(['related stories', 'list of teasers', 'list of links', 'link to another story']);
const MAX_RELATED = 12;
const SHORTEST_HEADLINE = 12;
const LONGEST_HEADLINE = 200;
const SHORTEST_EXCERPT = 40;

// "/harbour/ferry", "ferry.html", "../ferry"; not "#top" or "javascript:…"
const WITHIN_SITE = /^(?!#|[a-z][a-z0-9+.-]*:)\S/i;

/**
 * The stories that a page links to from beside or within its own, as it prints them.
 *
 * - A link with words enough for a headline, to another page; each address once, at most twelve. Where nothing tells
 *   the page's own address, one within its site is the headline alone.
 * - Of a link that holds a whole teaser it is what is marked as the headline, else the first line that is no label.
 * - A paragraph in the same teaser is its excerpt.
 */
export function relatedOf(left: ReadonlyMap<Element, string>, base: string | undefined): Linked[] {
  const found = new Map<string, Linked>();
  for (const [element, rule] of left) {
    if (!SENDING.has(rule)) continue;
    for (const linked of linksIn(element, base)) {
      const key = (linked.url ?? linked.headline).replace(/[?#].*$/, '');
      if (!found.has(key) && found.size < MAX_RELATED) found.set(key, linked);
    }
  }
  return [...found.values()];
}

/**
 * What stands beside a story under "Related" or the like, up to the next thing that is no link.
 *
 * @param page a part of the page; of `story` nothing is taken
 */
export function listsUnderLabels(page: Piece, story: ReadonlySet<Piece>): Element[] {
  const found: Element[] = [];
  const stack = [page];
  for (let piece = stack.pop(); piece; piece = stack.pop()) {
    if (story.has(piece)) continue;
    for (const inner of piece.pieces) stack.push(inner);
    if (!mayBeLabel(piece)) continue;
    const listed: Element[] = [];
    for (let next = beside(piece, 1); next && isLinked(next) && !story.has(next); next = beside(next, 1))
      listed.push(next.element);
    if (listed.length > 0 && isSendingLabel(textOf(piece.element))) found.push(...listed);
  }
  return found;
}

function mayBeLabel({ element, length, linkLength }: Piece): boolean {
  return length > 0 && length <= LONGEST_LABEL && linkLength === 0 && !isInline(element);
}

function isLinked({ length, linkLength }: Piece): boolean {
  return linkLength > length * 0.5;
}

const LONGEST_LABEL = 70;

// "© Averell Courier", "Follow @courier"
const NO_HEADLINE = /^©|(?:^|\s)@\w/;

function isHeadline(text: string): boolean {
  const isLong = text.length >= SHORTEST_HEADLINE && text.length <= LONGEST_HEADLINE && countWords(text) > 1;
  return isLong && !NO_HEADLINE.test(text) && !isWidgetLabel(text) && !isPromotion(text) && !isControl(text);
}

// "/subscribe", "/privacy-policy", "/about/jobs/": the same under every story of a site
const OF_SITE =
  /\/(?:subscri(?:be|ptions?)|abo(?:nnement)?s?|suscripci(?:on|ones)|privacy(?:-policy)?|datenschutz\w*|terms(?:-(?:of|and)-[\w-]+)?|agb|cookies?(?:-policy)?|contact(?:-us)?|kontakt|contacto|imprint|impressum|jobs|careers|karriere|advertis(?:e|ing)(?:-with-us)?|mediadaten|publicidad|log-?in|sign-?(?:in|up)|register|newsletters?|about(?:-us)?|help|faq|comments?)\/?(?:[?#]|$)/i;

function linksIn(element: Element, base: string | undefined): Linked[] {
  const links = elements(element).filter(
    ({ tag, attributes }) => tag === 'a' && attributes['href'] !== undefined,
  );
  const linked = links.flatMap((link): Linked[] => {
    const href = link.attributes['href'] ?? '';
    const url = webAddress(resolved(href, base));
    const isElsewhere = url !== undefined || (base === undefined && WITHIN_SITE.test(href));
    const headline = headlineOf(link);
    return isElsewhere && !OF_SITE.test(href) && headline !== undefined
      ? [{ headline, ...(url && { url }) }]
      : [];
  });
  const [only] = linked;
  if (!only || linked.length > 1) return linked;
  const excerpt = elements(element)
    .filter(({ tag }) => tag === 'p')
    .map(textOf)
    .find((text) => text.length >= SHORTEST_EXCERPT && !text.includes(only.headline));
  return [excerpt === undefined ? only : { ...only, excerpt }];
}

/** "The ferry returns" of "Related: The ferry returns", with a day or an excerpt in a line below it, or a kicker above. */
function headlineOf(link: Element): string | undefined {
  const named = findElement(link, isHeading);
  const lines = (named ? [textOf(named)] : linesOf(link)).map(withoutLabel).filter(isHeadline);
  const [first, second] = lines;
  return first !== undefined && second !== undefined && isKicker(first, second) ? second : first;
}

const HEADING = /^h[1-6]$/;
// "teaser__title", "headline"; not "subtitle", "section-title"
const HEADLINE_NAME = /(?:^|[\s_-])(?:headline|title|titel|titre|t[ií]tulo|titolo|tytul)(?:$|\s)/i;
const BESIDE_HEADLINE = /sub|pre-?|over|super|kicker|section/i;

function isHeading({ tag, attributes }: Element): boolean {
  const names = attributes['class'] ?? '';
  return HEADING.test(tag) || (HEADLINE_NAME.test(names) && !BESIDE_HEADLINE.test(names));
}

const MAX_KICKER_WORDS = 4;
const MAX_HEADLINE_WORDS = 16;

/** "Easily done | How to make your own sauerkraut": few words over a line that has a headline's length and is no date. */
function isKicker(line: string, next: string): boolean {
  const words = countWords(next);
  const isUnder = words > MAX_KICKER_WORDS && words <= MAX_HEADLINE_WORDS && !next.endsWith('.');
  return countWords(line) <= MAX_KICKER_WORDS && isUnder && dateOf(next) === undefined;
}

// "MORE: The ferry returns"
const MORE = /^more:\s+/i;

function withoutLabel(line: string): string {
  const inner = /^\[(.*)\]$/.exec(line)?.[1] ?? line;
  return ledTo(inner)?.trim() ?? inner.replace(MORE, '');
}
