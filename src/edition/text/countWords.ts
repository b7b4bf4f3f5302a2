// Chinese and Japanese are written without spaces; a word has some two characters
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const IDEOGRAPHS_A_WORD = 2;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const UNPARTED = new RegExp(`${IDEOGRAPH.source}|${UNSPACED.source}`, 'u');
const WORD = /[\p{L}\p{N}](?:\u200C|\u200D|[\p{L}\p{M}\p{N}'’-])*/gu;

/**
 * How many words a text has, in any script. Where no spaces part them, two ideographs count as one, and words of Thai, Lao,
 * Khmer and Burmese are found with `Intl.Segmenter`.
 *
 * @example countWords('The pier stands.') // 3
 * @example countWords('炉火已经熄了') // 3
 */
export function countWords(text: string): number {
  if (!UNPARTED.test(text)) return text.match(WORD)?.length ?? 0;
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const unspaced = (text.match(UNSPACED) ?? []).reduce((sum, run) => sum + countSegments(run), 0);
  const spaced = text.replace(IDEOGRAPH, ' ').replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return spaced + unspaced + Math.round(ideographs / IDEOGRAPHS_A_WORD);
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

function countSegments(run: string): number {
  return Array.from(segmenter.segment(run)).filter((segment) => segment.isWordLike).length;
}
