import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import type { Entry, Receipt } from '#edition/receipt.ts';
import type { Draft, Drop } from './draft.ts';
import { mayHold } from './mayHold.ts';
import { dateOf } from './read/date/date.ts';

/** The rule of a piece that no edit named: outside the story for a page, a fault of ours anywhere else. */
export const OUTSIDE = 'outside the story';

/** The rule of a line with dates and names, as pages have it. */
const DATES = 'dates and byline';
const TAGS = 'tags and categories';

/**
 * Accounts for all the visible text of a draft's source against what the draft now holds.
 *
 * - Every piece of `visible` gets one fate, so the sums hold by construction.
 * - A piece is found whole, or as a run inside a longer text of the body (a line of a wrapped paragraph), each place once.
 *
 * Cost: linear in the text for pieces found in order, and for those that are not there; a piece found out of order costs
 * one scan of the body.
 */
export function makeReceipt(draft: Draft, article: string): Receipt {
  const places = [bodyOf(draft), ...fieldsOf(draft)];
  const drops = dropsByText(draft.drops);
  const entries: Entry[] = [];
  const characters = { visible: 0, kept: 0, moved: 0, dropped: 0 };
  for (const visible of draft.visible) {
    const text = visible.trim();
    const piece = folded(text);
    if (piece === '') continue;
    const entry = fateOf({ text, piece }, places, drops, draft);
    entries.push(entry);
    characters[entry.fate] += piece.length;
    characters.visible += piece.length;
  }
  const { source, place } = draft.origin;
  return {
    schema: 1,
    article,
    source,
    ...(place !== undefined && { place }),
    kind: draft.kind,
    characters,
    entries,
  };
}

/** Each drop stands for one piece of the source; those of one text are taken from the end. */
function dropsByText(drops: readonly Drop[]): ReadonlyMap<string, Drop[]> {
  const byText = new Map<string, Drop[]>();
  for (const drop of drops.toReversed()) add(byText, folded(drop.text), drop);
  return byText;
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A stretch of the article that pieces of the source are looked for in. */
type Place = {
  to: string;
  text: string;
  cursor: number;
  lines: ReadonlyMap<string, readonly number[]>;
  mayHold: (piece: string) => boolean;
};

/** A shorter text is looked through sooner than marked. */
const LONG = 20_000;

function placeOf(to: string, text: string): Place {
  const lines = new Map<string, number[]>();
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length < SHORT) add(lines, line, start);
    start += line.length + 1;
  }
  let tells: ((piece: string) => boolean) | undefined;
  const holds = (piece: string): boolean => (tells ??= mayHold(text, SHORT))(piece);
  return { to, text, cursor: 0, lines, mayHold: text.length < LONG ? () => true : holds };
}

function bodyOf(draft: Draft): Place {
  return placeOf('body', draft.body.map((block) => textOf(block, draft.kind)).join('\n'));
}

/** A preformatted text comes whole; of other blocks each line is a piece by itself, and each cell but in a plain text. */
function textOf(block: Block, kind: Draft['kind']): string {
  if (block.type === 'table' && kind !== 'text') return foldedLines(blockText(block).replaceAll('\t', '\n'));
  if (block.type === 'image') return captionOf(block);
  if (block.type === 'quote') return foldedLines(`${block.text}\n${block.cite ?? ''}`).trim();
  return block.type === 'preformatted' ? folded(blockText(block)) : foldedLines(blockText(block));
}

function fieldsOf(draft: Draft): Place[] {
  const fields: [string, (string | undefined)[]][] = [
    ['headline', [draft.headline]],
    ['standfirst', [draft.standfirst]],
    ['byline', (draft.byline ?? []).map(({ name }) => name)],
    ['published', [draft.published]],
    ['updated', [draft.updated]],
    ['section', [draft.section]],
    ['tags', draft.tags ?? []],
    ['source', [draft.source?.name]],
    ['image', [draft.image?.src, draft.image?.alt, captionOf(draft.image)]],
    ['image', [draft.image?.caption, draft.image?.credit]],
    ['image', draft.body.flatMap((block) => (block.type === 'image' ? [block.src, block.alt] : []))],
    ['related', (draft.related ?? []).flatMap(({ headline, excerpt }) => [headline, excerpt])],
  ];
  return fields.map(([to, texts]) => placeOf(to, texts.map((text) => foldedLines(text ?? '')).join('\n')));
}

/** A caption and its credit, which a source may print as one, a slash between them. */
function captionOf(image: Draft['image']): string {
  const [caption, credit] = [image?.caption ?? '', image?.credit ?? ''].map(folded);
  return caption && credit ? `${caption}${credit}\n${caption}/${credit}` : `${caption}${credit}`;
}

/** A stretch of the source as it is shown, and as it is looked for. */
type Stretch = { text: string; piece: string };

function fateOf(
  { text, piece }: Stretch,
  places: Place[],
  drops: ReadonlyMap<string, Drop[]>,
  draft: Draft,
): Entry {
  const { rule, to } = drops.get(piece)?.pop() ?? {};
  if (rule !== undefined && to !== undefined) return { fate: 'moved', text, to, rule };
  // What was taken out of the body as links may have gone on to the related stories, and a list of tags to them
  const isOpen = ({ to: field }: Place): boolean =>
    field === 'related' || (rule === TAGS && field === 'tags');
  const open = rule === undefined ? places : places.filter(isOpen);
  const place = open.find((each) => isTaken(each, piece));
  if (place) return place.to === 'body' ? { fate: 'kept', text } : { fate: 'moved', text, to: place.to };
  const date = rule === undefined || rule === DATES ? dateField(text, draft) : undefined;
  return date === undefined
    ? { fate: 'dropped', text, rule: rule ?? OUTSIDE }
    : { fate: 'moved', text, to: date };
}

const LONGEST_DATELINE = 80;
const DAY_LENGTH = '2024-03-12'.length;

/** The field that holds the day a line tells, which the source writes in its own way: "Tuesday, 12 March 2024". */
function dateField(text: string, { published, updated }: Draft): 'published' | 'updated' | undefined {
  if (text.length > LONGEST_DATELINE || !/\p{Nd}/u.test(text)) return undefined;
  const day = dateOf(text)?.slice(0, DAY_LENGTH);
  if (day === undefined) return undefined;
  if (day === published?.slice(0, DAY_LENGTH)) return 'published';
  return day === updated?.slice(0, DAY_LENGTH) ? 'updated' : undefined;
}

/** Finds a piece in a place and steps past it; a short one must come next there, or be a whole line. */
function isTaken(place: Place, piece: string): boolean {
  const at = positionIn(place, piece);
  if (at < 0) return false;
  place.cursor = at + piece.length;
  return true;
}

const SHORT = 12;

function positionIn(place: Place, piece: string): number {
  const { text, cursor, lines } = place;
  const next = text[cursor] === '\n' ? cursor + 1 : cursor;
  if (text.startsWith(piece, next)) return next;
  // A short piece stands within words all over a text, so that it is never looked for there
  if (piece.length < SHORT) {
    const starts = lines.get(piece) ?? [];
    return starts.find((start) => start >= cursor) ?? starts[0] ?? -1;
  }
  if (!place.mayHold(piece)) return -1;
  const ahead = text.indexOf(piece, cursor);
  return ahead >= 0 ? ahead : text.indexOf(piece);
}

function foldedLines(text: string): string {
  return text.split('\n').map(folded).join('\n');
}

// White space, controls, soft hyphens and the marks of direction and of order
// oxlint-disable-next-line no-control-regex -- the very characters that are not counted
const INVISIBLE = /[\s\u0000-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** Without white space and invisible marks, so that folding and joining lines changes nothing. */
function folded(text: string): string {
  return text.replace(INVISIBLE, '');
}
