// What two prints of one text have in common and what each has alone: paragraphs are paired first, in their order, then the words of
// each pair are compared. A paragraph that moved is cut in one place and added in another.
import { diffArrays, diffWords } from 'diff';

/** Words that both prints have, that only the first has (`cut`), or only the second (`added`). */
export type Run = { kind: 'same' | 'cut' | 'added'; text: string };

/** A paragraph of either print, or of both. */
export type Row = { runs: readonly Run[]; isSame: boolean };

// Two paragraphs are prints of one where at least this share of the words of the shorter is in the longer.
const MIN_SHARED = 0.6;
// Beyond so many changed words of a paragraph a comparison word by word costs much and says little.
const MAX_CHANGES = 600;
// "harbour", each letter of a script that sets no spaces
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Compares two texts given as paragraphs, in the order of both.
 *
 * @example compareTexts(['The ferry is back.'], ['The ferry is gone.'], 'en')
 *   // [{ isSame: false, runs: [same 'The ferry is ', cut 'back', added 'gone', same '.'] }]
 */
export function compareTexts(first: readonly string[], second: readonly string[], language: string): Row[] {
  const words = createWordsOf();
  const rows: Row[] = [];
  let [at, other] = [0, 0];
  const pairs = diffArrays([...first], [...second], {
    comparator: (one, another) => one === another || isPrintOf(words(one), words(another)),
  });
  for (const { value, removed, added } of pairs)
    for (const _ of value) {
      if (removed) rows.push(alone('cut', first[at++] ?? ''));
      else if (added) rows.push(alone('added', second[other++] ?? ''));
      else rows.push(compareParagraphs(first[at++] ?? '', second[other++] ?? '', language));
    }
  return rows;
}

function alone(kind: Run['kind'], text: string): Row {
  return { runs: [{ kind, text }], isSame: false };
}

/** Two paragraphs word by word: all of the one and all of the other where they have too little in common. */
export function compareParagraphs(first: string, second: string, language: string): Row {
  if (first === second) return { runs: [{ kind: 'same', text: first }], isSame: true };
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const changes = diffWords(first, second, { intlSegmenter, maxEditLength: MAX_CHANGES }) ?? [
    { value: first, removed: true, added: false },
    { value: second, removed: false, added: true },
  ];
  const runs = changes.map(({ value, removed, added }): Run => {
    if (removed) return { kind: 'cut', text: value };
    return { kind: added ? 'added' : 'same', text: value };
  });
  return { runs, isSame: runs.every(({ kind }) => kind === 'same') };
}

/** How many words stand only in the first text and only in the second. */
export function countChanges(rows: readonly Row[], language: string): { cut: number; added: number } {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const counts = { same: 0, cut: 0, added: 0 };
  for (const { kind, text } of rows.flatMap(({ runs }) => runs))
    if (kind !== 'same')
      for (const { isWordLike } of segmenter.segment(text)) counts[kind] += Number(isWordLike);
  return { cut: counts.cut, added: counts.added };
}

function isPrintOf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared += 1;
  return fewer.size > 0 && shared / fewer.size >= MIN_SHARED;
}

/** The words of each text, read once. */
function createWordsOf(): (text: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const words = known.get(text) ?? new Set(text.toLowerCase().match(WORD));
    known.set(text, words);
    return words;
  };
}
