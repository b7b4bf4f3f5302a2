const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
// Scripts that set no space between words
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

const WORDS_A_MINUTE = 230;
const IDEOGRAPHS_A_MINUTE = 500;

/**
 * Reading time in whole minutes, at least 1: words / 230 + Chinese and Japanese characters / 500.
 *
 * - 230 words a minute is the mean silent rate for English prose (Brysbaert 2019, 238 for non-fiction, rounded down).
 * - Thai, Lao, Khmer and Burmese words are found with Intl.Segmenter; elsewhere spaces part them.
 *
 * @example readingMinutes('word '.repeat(690)) // 3
 */
export function readingMinutes(text: string): number {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const unspaced = (text.match(UNSPACED) ?? []).reduce((sum, run) => sum + countSegments(run), 0);
  const spaced = text.replace(IDEOGRAPH, ' ').replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return Math.max(1, Math.round((spaced + unspaced) / WORDS_A_MINUTE + ideographs / IDEOGRAPHS_A_MINUTE));
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

function countSegments(run: string): number {
  return Array.from(segmenter.segment(run)).filter((segment) => segment.isWordLike).length;
}
