import type { Span } from '#press/quotes/text/passage.ts';

// What closes a quotation, by the mark that opened it. „ is closed by “ in German, ” in Polish and " in haste.
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  "'": "'",
};
const OPENS_AFTER = /^$|[“‘\s([{—–\-/:;>…。，：；！？、]/u;
const CLOSES_BEFORE = /[\s.,;:!?)\]}—–\-…/<。，：；！？、”’]/u;
// A sign that neither ends a quotation nor belongs to a word
const NO_WORD = /[^\p{L}\p{N}.,!?]/u;
const LETTER = /[\p{L}\p{N}]/u;
// Marks that differ from their closing one, so that one inside another can be told
const NESTING: ReadonlySet<string> = new Set(['“', '„', '«', '‹', '「', '『']);
// Marks that some languages close with
const TWO_FACED: ReadonlySet<string> = new Set(['”', '»']);
const CURLY: ReadonlySet<string> = new Set(['“', '”']);
const SINGLES: ReadonlySet<string> = new Set(['‘', "'"]);
const SPACE = /\s/;
/** The longest quotation of one paragraph, in UTF-16 units: keeps the search for a closing mark linear. */
const LONGEST = 8000;

/** Which marks a text uses for speech. British houses set single marks outside and double ones inside. */
export type MarkStyle = 'double' | 'single';

/**
 * The quotations of one paragraph by their marks, outermost only, in order.
 *
 * - Nested quotations belong to the words of the outer one.
 * - A quotation whose closing mark is missing runs to the end of the paragraph (`isOpen`): so do all but the last
 *   paragraph of a long one.
 * - Apostrophes and inch signs open nothing.
 *
 * @example findSpans('“No,” she said.', 'double') // [{ start: 1, end: 4, outerStart: 0, outerEnd: 5, isOpen: false }]
 */
export function findSpans(text: string, style: MarkStyle): Span[] {
  const spans: Span[] = [];
  let position = 0;
  while (position < text.length) {
    position = nextMark(text, position);
    const close = opensAt(text, position, style) ? closingOf(text, position) : undefined;
    if (!close) {
      position += 1;
      continue;
    }
    const span = trimmed(text, position, close);
    if (span) spans.push(span);
    position = Math.max(position + 1, close.outerEnd);
  }
  return spans;
}

const MARK = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'g');

/** Where the next sign stands that may open a quotation; the end of the text where none does. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

function opensAt(text: string, position: number, style: MarkStyle): boolean {
  const mark = text.charAt(position);
  const before = text.charAt(position - 1);
  const after = text.charAt(position + 1);
  if (after === '' || before === '=') return false;
  if (opensWord(before, after)) return !SINGLES.has(mark) || (style === 'single' && !SINGLES.has(after));
  if (mark === '"') return opensWithoutSpace(before, after);
  return !SINGLES.has(mark) && !TWO_FACED.has(mark);
}

function opensWord(before: string, after: string): boolean {
  return OPENS_AFTER.test(before) && !SPACE.test(after);
}

/** Behind a sign that belongs to no word, or where a space is forgotten between two sentences: in fear."We were promised a boat." */
function opensWithoutSpace(before: string, after: string): boolean {
  return (NO_WORD.test(before) && !SPACE.test(after)) || (/[.!?]/.test(before) && /\p{Lu}/u.test(after));
}

type Close = { end: number; outerEnd: number; isOpen: boolean };

function closingOf(text: string, open: number): Close | undefined {
  const mark = text.charAt(open);
  const closers = CLOSERS[mark] ?? '';
  if (SINGLES.has(mark)) return closingSingle(text, open, closers);
  let depth = 1;
  let isNested = false;
  const limit = Math.min(text.length, open + LONGEST);
  for (let at = open + 1; at < limit; at += 1) {
    const sign = text.charAt(at);
    const width = isNested && sign === '”' ? 0 : closingWidth(text, at, mark);
    if (width > 0) depth -= 1;
    else if (sign === mark && NESTING.has(mark)) depth = reopened(text, at, closers, depth);
    else if (CURLY.has(sign)) isNested = sign === '“';
    if (depth === 0) return { end: at, outerEnd: at + width, isOpen: false };
  }
  return unclosed(text, open, mark);
}

/** How many signs close a quotation here; 0 where none does. */
function closingWidth(text: string, at: number, open: string): number {
  const sign = text[at] ?? '';
  if ((CLOSERS[open] ?? '').includes(sign)) return Number(closesAt(text, at, open));
  if (sign === '“') return Number(closesAsMistyped(text, at, open));
  return sign === '’' && text[at + 1] === '’' && open === '“' ? 2 : 0;
}

/** A second opening mark nests only where enough closing marks follow; otherwise the writer forgot one. */
function reopened(text: string, at: number, closers: string, depth: number): number {
  let closings = 0;
  for (let next = at + 1; next < text.length && next < at + LONGEST / 4 && closings <= depth; next += 1)
    if (closers.includes(text[next] ?? '')) closings += 1;
  return closings > depth ? depth + 1 : depth;
}

/** “ set for ” at the end of a quotation: “no,“ she said. */
function closesAsMistyped(text: string, at: number, open: string): boolean {
  if (open !== '“' && open !== '"') return false;
  const after = text[at + 1];
  return (
    !SPACE.test(text[at - 1] ?? ' ') &&
    /[\p{L}.,!?]/u.test(text[at - 1] ?? '') &&
    (after === undefined || CLOSES_BEFORE.test(after))
  );
}

function closesAt(text: string, at: number, open: string): boolean {
  const after = text[at + 1];
  if (text[at] !== '"') return true;
  if (open !== '"') return after === undefined || !LETTER.test(after);
  const before = text[at - 1] ?? '';
  return after === undefined || CLOSES_BEFORE.test(after) || !SPACE.test(before);
}

/**
 * The closing single mark: the first that no letter follows and that stands after a sign of speech or before a comma and who said
 * so; else the last before another quotation opens, or before a sign; else none.
 */
function closingSingle(text: string, open: number, closer: string): Close | undefined {
  let last: Close | undefined;
  for (let at = open + 2; at < text.length && at < open + LONGEST; at += 1) {
    if (text[at] === '‘' && opensWord(text.charAt(at - 1), text.charAt(at + 1))) return last;
    if (text[at] !== closer) continue;
    if (LETTER.test(text.charAt(at + 1))) continue;
    last = { end: at, outerEnd: at + 1, isOpen: false };
    if (SPOKEN.test(text.charAt(at - 1)) || GOES_ON.test(text.slice(at + 1, at + 4))) return last;
  }
  return last && ENDS.test(text.charAt(last.outerEnd)) ? last : undefined;
}

const SPOKEN = /[,.?!…—–]/;
const GOES_ON = /^, \p{Ll}/u;
const ENDS = /^[.,;]/;

function unclosed(text: string, open: number, mark: string): Close | undefined {
  const isFirst = text.slice(0, open).trim() === '';
  const words = text.slice(open + 1).trim();
  if (mark === '"' && !isFirst && words.includes('“')) return undefined;
  if (mark === '"' && !isFirst && !/^\p{Lu}/u.test(words)) return undefined;
  return { end: text.length, outerEnd: text.length, isOpen: true };
}

function trimmed(text: string, open: number, close: Close): Span | undefined {
  let { end } = close;
  let start = open + 1;
  while (start < end && SPACE.test(text[start] ?? '')) start += 1;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  if (start >= end) return undefined;
  return { start, end, outerStart: open, outerEnd: close.outerEnd, isOpen: close.isOpen };
}

const DOUBLE = /[“”„"«»「『]|''/gu;
// Words in single marks that end as speech does, ‘I never said so,’ or that a comma parts from who said so: ‘We gaan open’, zei Holt
const SINGLE_SPEECH =
  /(?:^|[\s(])['‘]\p{L}(?:[^\n]{3,600}?[,.?!…]['’](?![\p{L}'])|[^\n'‘’]{8,600}['’],\s\p{Ll})/gu;

/** The marks an article sets around speech: single ones where it has more of them than of all others. */
export function markStyle(texts: readonly string[]): MarkStyle {
  let single = 0;
  let double = 0;
  for (const text of texts) {
    const isPossible = text.includes('‘') || text.includes("'");
    const rest = isPossible ? text.replace(SINGLE_SPEECH, '') : text;
    if (isPossible) single += text.match(SINGLE_SPEECH)?.length ?? 0;
    double += rest.match(DOUBLE)?.length ?? 0;
  }
  return single > double / 2 ? 'single' : 'double';
}
