import type { Block } from '#edition/block.ts';
import type { Image } from '#edition/image.ts';
import { blockText } from '#edition/blockText.ts';
import type { Drop } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { withDividers } from '#import/read/html/dividers.ts';
import { folded } from '#import/read/isAlike.ts';
import { countWords, isSpan, isTold } from '#import/read/page/sentence.ts';

/** What the headline, byline and picture of a story already say. */
export type Known = {
  headline: string | undefined;
  names: readonly string[];
  /** The name of its site and the title of its window, where it has them. */
  site: readonly (string | undefined)[];
};

const LONGEST_DATELINE = 120;
const HEADLINE = 'the headline again';

/**
 * The blocks of a story without what its own fields say or nothing follows, and the account of what went.
 *
 * - The headline once more; a line of date and names above the first sentence; a paragraph already said word for word;
 *   headings at the end with nothing under them; dividers with nothing to divide.
 * - A line of ornaments is a divider; an author who signs at the end is in the byline.
 */
export function tidyBlocks(blocks: readonly Block[], known: Known): { body: Block[]; drops: Drop[] } {
  const { body: drawn, drops } = withDividers(blocks);
  const said = new Set<string>();
  let isAtTop = true;
  const kept = drawn.filter((block) => {
    const text = blockText(block);
    const letters = block.type === 'image' ? '' : folded(text);
    const rule = ruleFor({ block, text, letters, isAtTop, isSaid: said.has(letters) }, known);
    // The headline is still there to be found, in its own field
    if (rule !== undefined && rule !== HEADLINE)
      drops.push({ text: block.type === 'image' ? block.src : text, rule });
    else if (block.type === 'paragraph' && text.length > LONGEST_DATELINE) isAtTop = false;
    if (text.length >= SHORTEST_SAID && letters !== '') said.add(letters);
    return rule === undefined;
  });
  for (let end = kept.at(-1); isSignature(end, known.names); end = kept.at(-1)) {
    drops.push({ text: end.text, rule: 'dates and byline', to: 'byline' });
    kept.pop();
  }
  const last = kept.findLastIndex(({ type }) => type !== 'heading' && type !== 'divider');
  for (const block of kept.slice(last + 1))
    if (block.type === 'heading') drops.push({ text: block.text, rule: 'heading with nothing under it' });
  const body = kept
    .slice(0, last + 1)
    .filter(({ type }, at) => type !== 'divider' || (at > 0 && kept[at - 1]?.type !== 'divider'));
  return { body, drops };
}

/** A shorter line may stand in a story twice. */
const SHORTEST_SAID = 40;

/** A block in its place: `letters` are its text folded, which `isSaid` before. */
type Placed = { block: Block; text: string; letters: string; isAtTop: boolean; isSaid: boolean };

function ruleFor(placed: Placed, known: Known): string | undefined {
  const { block, text, isAtTop, isSaid } = placed;
  if (block.type === 'image') return isPortrait(block, known.names) ? 'a portrait of the author' : undefined;
  if (known.headline !== undefined && isHeadline(placed, known.headline)) return HEADLINE;
  if ((block.type === 'paragraph' || block.type === 'heading') && isSaid) return 'said before';
  const isKnown = (line: string): boolean =>
    isDateline(line, known.names) ||
    [known.headline, ...known.site].some((each = '') => each !== '' && folded(line) === folded(each));
  const lines = text.split('\n');
  const isTop = (line: string, at: number): boolean =>
    isKnown(line) || isRole(line, lines[at - 1] ?? '', known);
  return isAtTop && mayTellByline(block, text, known) && lines.every(isTop) ? 'dates and byline' : undefined;
}

/** "Gazette Staff Writer" in the line below a name. */
function isRole(line: string, before: string, { names }: Known): boolean {
  return names.some((name) => before.includes(name)) && countWords(line) <= LONGEST_ROLE && !isTold(line);
}

const LONGEST_ROLE = 4;

/** A list of facts that names an author may be the story's own byline as a paragraph may. */
function mayTellByline({ type }: Block, text: string, { names }: Known): boolean {
  return type === 'paragraph' || (type === 'table' && names.some((name) => text.includes(name)));
}

/** Whether a block says the headline once more; a heading at the top may have a kicker or a day before it. */
function isHeadline({ block, text, letters, isAtTop }: Placed, headline: string): boolean {
  const isHeading = block.type === 'heading';
  if (!isHeading && !(isAtTop && block.type === 'paragraph')) return false;
  if (letters === folded(headline)) return true;
  return (
    isHeading && isAtTop && text.endsWith(` ${headline}`) && text.length - headline.length <= LONGEST_BEFORE
  );
}

const LONGEST_BEFORE = 40;

/** A small picture that is called as an author is, or as her portrait: "Ada Quill's avatar". */
function isPortrait({ alt = '', width, caption }: Image, names: readonly string[]): boolean {
  if (width === undefined || width > WIDEST_PORTRAIT || caption !== undefined) return false;
  return names.some((name) => alt.includes(name) && alt.length <= name.length + LONGEST_BEFORE);
}

const WIDEST_PORTRAIT = 160;

/** The lines of a page that say who wrote it and when, outside its story's column. */
export function bylineDrops(visible: readonly string[], names: readonly string[]): Drop[] {
  const isByline = (text: string): boolean =>
    names.some((name) => text.includes(name)) && isDateline(text, names);
  return visible.filter(isByline).map((text) => ({ text, rule: 'dates and byline', to: 'byline' }));
}

/** Whether a paragraph is nothing but an author again, with her mailbox: "Ada Quill (quill@courier.example)". */
function isSignature(block: Block | undefined, names: readonly string[]): block is Paragraph {
  if (block?.type !== 'paragraph' || block.text.length > LONGEST_DATELINE) return false;
  const isNamed = names.some((name) => block.text.includes(name));
  const left = names.reduce((rest, name) => rest.replace(name, ''), block.text.replace(MAILBOX, ''));
  return isNamed && BESIDE_NAMES.test(left);
}

const MAILBOX = /\S+@\S+/;
const BESIDE_NAMES =
  /^[^\p{L}©]*(?:by|von|par|por|di|door)?\P{L}*(?:(?:and|und|et|y|e|en)\P{L}+)?(?:기자|특파원|논설위원)?\P{L}*$/iu;
type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** A short line with a date, or with nothing but the authors: what remains without them is no sentence. */
export function isDateline(text: string, names: readonly string[]): boolean {
  if (text.length > LONGEST_DATELINE || isSpan(text)) return false;
  const isNamed = names.some((name) => text.includes(name));
  const isDated = dateOf(text) !== undefined;
  const beside = names.reduce((left, name) => left.replace(name, ''), text.replace(/\([^()]*\)/g, ''));
  if (isTold(beside)) return false;
  const rest = countWords(beside);
  return (isDated && (rest <= 8 || LABELLED.test(text))) || (isNamed && rest <= 4);
}

// "2024-06-03 来源：河口日报 作者：陈明": a row of labels and what they say
const LABELLED = /(?:(?:^|\s)\p{L}{1,8}\s?[:：]\s?\S+){2}/u;
