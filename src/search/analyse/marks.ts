/** Where the words of a query stand in a text, and the part of the text that shows most of them. */
import { tokeniseArabic } from './arabicArticle.ts';
import type { Token } from './tokens.ts';

/** A range of a text in UTF-16 code units: `text.slice(start, end)`. */
export type Range = { start: number; end: number };

/**
 * The ranges of `text` that the words of an answer (`SearchAnswer.matched`) mark, in order and apart.
 *
 * @example markWords('The Café', ['cafe']) // [{ start: 4, end: 8 }]
 */
export function markWords(text: string, matched: readonly string[]): Range[] {
  return findMarks(text, matched).map(({ start, end }) => ({ start, end }));
}

type Mark = Range & { term: string };

function findMarks(text: string, matched: readonly string[]): Mark[] {
  // In another language hardly any word begins as the Arabic article does
  const tokens = tokeniseArabic(text);
  const isSingle = matching(matched.filter((word) => !word.includes(' ')));
  const sequences = matched.filter((word) => word.includes(' '));
  const found = [
    ...tokens.filter(({ term }) => isSingle(term)),
    ...sequences.flatMap((sequence) => findSequence(tokens, sequence)),
  ];
  const marks: Mark[] = [];
  for (const { term, start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (!last || start >= last.end) marks.push({ start, end, term });
    // Pairs of characters overlap: "東京" and "京都" mark one range
    else last.end = Math.max(last.end, end);
  }
  return marks;
}

function matching(matched: readonly string[]): (term: string) => boolean {
  const words = new Set(matched);
  const beginnings = matched.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (term) => words.has(term) || beginnings.some((beginning) => term.startsWith(beginning));
}

/** Where words stand side by side, each time from the first to the last of them. */
function findSequence(tokens: readonly Token[], sequence: string): Mark[] {
  const places = sequence.split(' ').map((word) => {
    const isWord = matching(word.split('|'));
    return new Map(tokens.filter(({ term }) => isWord(term)).map((token) => [token.position, token]));
  });
  return [...(places[0] ?? [])].flatMap(([position, { start }]): Mark[] => {
    const others = places.map((place, at) => place.get(position + at));
    const end = others.at(-1)?.end;
    return end !== undefined && others.every(Boolean) ? [{ start, end, term: sequence }] : [];
  });
}

/** A part of a text, with `…` where something was left out, and the ranges of it that are marked. */
export type Excerpt = { text: string; marks: Range[] };

/** An excerpt starts at most this far before its first mark, in UTF-16 code units. */
const leadLength = 60;

/**
 * The part of `text`, about `maxLength` UTF-16 code units long, that has the most different words of `matched`; the beginning
 * where it has none.
 */
export function excerptOf(text: string, matched: readonly string[], maxLength = 200): Excerpt {
  const marks = findMarks(text, matched);
  const start = wordStart(text, Math.max(0, bestStart(marks, maxLength - leadLength) - leadLength));
  const end = wordEnd(text, start + maxLength);
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

function bestStart(marks: readonly Mark[], length: number): number {
  let best = { start: 0, words: 0 };
  for (const [index, { start }] of marks.entries()) {
    const words = new Set<string>();
    for (let at = index; at < marks.length && (marks[at]?.end ?? 0) <= start + length; at += 1)
      words.add(marks[at]?.term ?? '');
    if (words.size > best.words) best = { start, words: words.size };
  }
  return best.start;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  if (space >= 0 && space < at + leadLength) return space + 1;
  const { start, end } = characterAt(text, at);
  return start < at ? end : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - leadLength ? space : characterAt(text, at).start;
}

/** The character as it is read in which `at` lies: a text without spaces is cut where it falls, but never inside one. */
function characterAt(text: string, at: number): Range {
  const { index = at, segment = '' } = new Intl.Segmenter().segment(text).containing(at) ?? {};
  return { start: index, end: index + segment.length };
}
