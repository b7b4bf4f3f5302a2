import { dateOf } from '#import/read/date/date.ts';
import { type Element, findElement, textOf } from '#import/read/html/tree.ts';
import { linesOf } from '#import/read/page/linesOf.ts';
import { asksConsent } from './consent.ts';
import { isDatedLink } from './datedLink.ts';
import { isTold } from '#import/read/page/sentence.ts';
import { isSendingLabel } from './labels.ts';
import { NAME_RULES, type NameRule, wordsOf } from './names.ts';
import { type Piece, isInSentence } from '#import/read/page/view/piece.ts';

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  search: 'navigation',
  banner: 'head of the page',
  contentinfo: 'foot of the page',
  complementary: 'beside the story',
  dialog: 'over the page',
  alertdialog: 'over the page',
  alert: 'over the page',
};
const TAGS: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['aside', 'beside the story'],
]);
/** An element with more of the page's prose than this is the story's, whatever it is called. */
const MAX_SHARE = 0.35;
/** The same for what its role or tag says it is. */
const MAX_SHARE_BY_ROLE = 0.6;
const NEVER = new Set('html body main h1 h2 h3 h4 h5 h6 p a img figure figcaption'.split(' '));

/**
 * The rules by which an element stands around a story rather than in it.
 *
 * - What an element is called counts only while it holds less than 35 % of the page's prose, and no main heading, and
 *   is no word within a sentence.
 */
export function boilerplateRules(page: Piece): (piece: Piece) => string | undefined {
  const known = new Map<string, NameRule | undefined>();
  return (piece) => {
    const { element } = piece;
    const told = toldRule(piece);
    if (told !== undefined) return told;
    if (NEVER.has(element.tag) || piece.prose > page.prose * MAX_SHARE_BY_ROLE) return undefined;
    const role =
      ROLES[element.attributes['role'] ?? ''] ?? tagRule(piece) ?? commentRule(piece) ?? endRule(piece);
    const rule = role ?? (piece.prose > page.prose * MAX_SHARE ? undefined : nameRule(piece));
    return rule === undefined || holdsMainHeading(piece) ? undefined : rule;
  };

  function nameRule(piece: Piece): string | undefined {
    if (piece.names === '') return undefined;
    for (const name of piece.names.split(/\s+/)) {
      const rule = ruleFor(name);
      if (!rule || !fits(rule, piece)) continue;
      if (isInSentence(piece) || isOfCaption(rule, piece)) return undefined;
      if (rule.rule === ADVERTISEMENT && sendsOn(piece)) return 'related stories';
      return isOfStory(rule, piece) ? DATES : rule.rule;
    }
    return undefined;
  }

  function ruleFor(name: string): NameRule | undefined {
    if (known.has(name)) return known.get(name);
    const words = wordsOf(name);
    const rule = NAME_RULES.find((each) => each.words.test(words));
    known.set(name, rule);
    return rule;
  }
}

/** What an element is by its words alone, however much of the page it is. */
function toldRule(piece: Piece): string | undefined {
  if (isDatedLink(piece)) return 'link to another story';
  return asksConsent(piece) && !holdsMainHeading(piece) ? 'cookie notice' : undefined;
}

const ADVERTISEMENT = 'advertisement';

/** A promotion of the newspaper's own: "Read also" over a link. */
function sendsOn({ element, linkLength }: Piece): boolean {
  return linkLength > 0 && isSendingLabel(linesOf(element).find((line) => line !== '') ?? '');
}

/** Prose shorter than this is a note to the reader as often as a part of the story. */
const MAX_NOTE = 200;

function hasWayIn({ element, pieces }: Piece): boolean {
  return element.tag === 'a' || element.tag === 'button' || pieces.some(hasWayIn);
}

function fits({ rule, needs }: NameRule, piece: Piece): boolean {
  // "social" is what a page calls a quoted post as well
  if (rule === 'share bar' && piece.element.tag === 'blockquote') return false;
  if (needs === 'nothing') return true;
  if (needs === 'no prose') return piece.prose < MAX_NOTE;
  if (needs === 'a way in') return piece.prose === 0 || (piece.prose < MAX_NOTE && hasWayIn(piece));
  if (piece.linkLength > piece.length * 0.3) return true;
  return piece.prose === 0 && !(piece.linkLength === 0 && isTold(textOf(piece.element)));
}

// "factbox", "info-box", "faktaruta", "sidenote": facts that an editor set beside the story's words
const FACTS =
  /(?:^|[\s_-])(?:fact|info|fakten|fakta|faktoids?)-?(?:box|file|kasten|ruta|boks|s)(?:$|[\s_-])|(?:side|margin)-?notes?(?:$|[\s_-])|encadr[eé]|recuadro|hintergrundkasten/i;

/** What an element's tag makes of it; a box of facts in its own words is the story's. */
function tagRule({ element, prose, length, linkLength }: Piece): string | undefined {
  const isFacts = FACTS.test(element.attributes['class'] ?? '') && prose > 0 && linkLength < length * 0.3;
  return isFacts ? undefined : TAGS.get(element.tag);
}

/** An answer to the story, as a forum marks it. */
function commentRule({ element }: Piece): string | undefined {
  return element.attributes['itemprop'] === 'comment' ? 'comments' : undefined;
}

/** A header or footer is the page's, or, inside an article or main, the story's: its byline, tags and dates. */
function endRule(piece: Piece): string | undefined {
  const { tag } = piece.element;
  if (tag !== 'header' && tag !== 'footer') return undefined;
  for (let each = piece.parent; each; each = each.parent) {
    // It says who is quoted
    if (each.element.tag === 'blockquote') return undefined;
    if (each.element.tag === 'article' || each.element.tag === 'main')
      return tag === 'header' ? undefined : 'foot of the story';
  }
  return tag === 'header' ? 'head of the page' : 'foot of the page';
}

/** Called a share bar, a navigation or a foot, and yet what says when the story appeared, or who wrote it. */
function isOfStory({ rule }: NameRule, piece: Piece): boolean {
  if (!MAY_DATE.has(rule) || piece.prose > 0) return false;
  if (findElement(piece.element, isMarked) !== undefined) return true;
  const isLine = piece.linkLength === 0 && piece.length <= LONGEST_DATELINE;
  return isLine && rule !== 'foot of the page' && dateOf(textOf(piece.element)) !== undefined;
}

const DATES = 'dates and byline';
const MAY_DATE = new Set(['share bar', 'navigation', 'foot of the page']);
const LONGEST_DATELINE = 160;

function isMarked({ attributes }: Element): boolean {
  return /datePublished|^author$/.test(attributes['itemprop'] ?? '');
}

/** A caption names who took its picture, and whose it is. */
function isOfCaption({ rule }: NameRule, { parent }: Piece): boolean {
  if (rule !== DATES && rule !== 'foot of the page') return false;
  for (let each = parent; each; each = each.parent) if (each.element.tag === 'figcaption') return true;
  return false;
}

function holdsMainHeading(piece: Piece): boolean {
  return piece.element.tag === 'h1' || piece.pieces.some(holdsMainHeading);
}
