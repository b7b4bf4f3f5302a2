import { countWords } from '#edition/text/countWords.ts';

/** The mean silent rate for English prose (Brysbaert 2019, 238 for non-fiction, rounded down). */
const WORDS_A_MINUTE = 230;

/**
 * Reading time in whole minutes, at least 1.
 *
 * @example readingMinutes('word '.repeat(690)) // 3
 */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / WORDS_A_MINUTE));
}
