import type { Headline } from '#edition/headline.ts';
import type { Mute } from '#reader/data/mutes.ts';

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
  const phrases = new Map<string, string[][]>();
  const pieces: string[] = [];
  for (const { kind, text } of mutes) {
    if (kind === 'section') sections.add(normal(text));
    else if (kind !== 'search' && UNSPACED.test(text)) pieces.push(normal(text));
    else if (kind !== 'search') addPhrase(phrases, wordsOf(text));
  }
  return (row, ids) => {
    if (ids.has(row.id) || (row.section !== undefined && sections.has(normal(row.section)))) return true;
    const text = [row.headline, row.standfirst ?? '', ...(row.byline ?? [])].join(' \n ');
    return hasPhrase(phrases, wordsOf(text)) || pieces.some((piece) => normal(text).includes(piece));
  };
}

function addPhrase(phrases: Map<string, string[][]>, words: string[]): void {
  const [first] = words;
  if (first === undefined) return;
  const others = phrases.get(first);
  if (others) others.push(words);
  else phrases.set(first, [words]);
}

function hasPhrase(phrases: ReadonlyMap<string, string[][]>, words: readonly string[]): boolean {
  return words.some((word, at) =>
    phrases.get(word)?.some((phrase) => phrase.every((part, index) => words[at + index] === part)),
  );
}

function wordsOf(text: string): string[] {
  return normal(text).match(WORDS) ?? [];
}

function normal(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
