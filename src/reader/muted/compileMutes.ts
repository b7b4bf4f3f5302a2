import type { Headline } from '#edition/page/headline.ts';
import type { Mute } from '#reader/data/shelf/mutes.ts';

/** What a row says of itself, as far as a mute can be about it. */
export type Mutable = Pick<Headline, 'id' | 'headline'> &
  Partial<Pick<Headline, 'standfirst' | 'section' | 'byline'>>;

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
// Written without spaces between words: there, a text is found wherever it stands
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * A test for rows, made once of everything muted, so that a row costs the length of its own text however much is muted.
 *
 * - `word`: its words stand side by side in headline, standfirst or byline, in whole words and whatever their case.
 * - `voice`: the same, by the name. - `section`: the section is called that.
 * - Mutes that need the index (`search`, and what a voice said) are the caller's: `ids` are the rows they hide.
 */
export function compileMutes(mutes: Iterable<Mute>): (row: Mutable, ids: ReadonlySet<string>) => boolean {
  const sections = new Set<string>();
  const phrases: BySize = new Map();
  const pieces: BySize = new Map();
  for (const { kind, text } of mutes) {
    const words = wordsOf(text);
    const whole = normal(text);
    if (kind === 'section') sections.add(whole);
    else if (kind !== 'search' && UNSPACED.test(text)) add(pieces, whole, whole.length);
    else if (kind !== 'search') add(phrases, words.join(' '), words.length);
  }
  return (row, ids) => {
    if (ids.has(row.id) || (row.section !== undefined && sections.has(normal(row.section)))) return true;
    const text = normal([row.headline, row.standfirst ?? '', ...(row.byline ?? [])].join(' \n '));
    const words = wordsOf(text);
    return (
      hasAny(phrases, words.length, (from, to) => words.slice(from, to).join(' ')) ||
      (UNSPACED.test(text) && hasAny(pieces, text.length, (from, to) => text.slice(from, to)))
    );
  };
}

/** What to look for, by its size in words or characters: a row is cut to each size, and looked up. */
type BySize = Map<number, Set<string>>;

function add(texts: BySize, text: string, size: number): void {
  if (size === 0) return;
  const same = texts.get(size) ?? new Set();
  texts.set(size, same.add(text));
}

function hasAny(texts: BySize, size: number, cut: (from: number, to: number) => string): boolean {
  for (const [length, same] of texts)
    for (let at = 0; at + length <= size; at += 1) if (same.has(cut(at, at + length))) return true;
  return false;
}

function wordsOf(text: string): string[] {
  return normal(text).match(WORDS) ?? [];
}

function normal(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
