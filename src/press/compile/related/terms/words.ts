/** A word of a text, and what its place says of it. */
export type Word = {
  written: string;
  folded: string;
  isCapitalised: boolean;
  startsSentence: boolean;
  /** Whether a single space is all that parts it from the word before. */
  followsWord: boolean;
};

// "harbour", "O’Brien", "COVID-19" gives "COVID" and "19"; a possessive ’s is left out
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?!s\b)[\p{L}\p{M}]+)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UPPER = /^\p{Lu}/u;
const LINE_END = /[\n\t]/;
const SENTENCE_MARKS = '.!?…:"“”«»„‘—–(';
const COMBINING = /\p{M}+/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const DIGITS = /^\p{N}+$/u;

/**
 * The form in which two spellings are one term: lower case, without accents, one apostrophe.
 *
 * @example foldTerm('Café O’Brien') // "cafe o'brien"
 */
export function foldTerm(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(COMBINING, '').toLowerCase().replaceAll('’', "'").normalize('NFC');
}

/** The words of a text, in order; numbers and single letters are no words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let isAfterWord = false;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const between = text.slice(end, match.index);
    const startsSentence = end === 0 || endsSentence(between);
    // What was left out parts the words beside it: “Moody’s Service”, “Phil D. Ford”
    const followsWord = isAfterWord && between === ' ';
    end = match.index + written.length;
    isAfterWord = written.length > 1 && !DIGITS.test(written);
    if (UNSPACED.test(written)) for (const word of segmentsOf(written)) words.push(word);
    else if (isAfterWord)
      words.push({
        written,
        folded: foldTerm(written),
        isCapitalised: UPPER.test(written),
        startsSentence,
        followsWord,
      });
  }
  return words;
}

/** Whether what stands between two words ends a sentence, opens a quotation or ends a line. */
function endsSentence(between: string): boolean {
  return LINE_END.test(between) || SENTENCE_MARKS.includes(between.trimEnd().at(-1) ?? ' ');
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a run of a script that sets no spaces. A single ideograph says too little to be a term. */
function segmentsOf(run: string): Word[] {
  return Array.from(segmenter.segment(run))
    .filter(({ isWordLike, segment }) => isWordLike === true && segment.length > 1)
    .map(({ segment }) => ({
      written: segment,
      folded: foldTerm(segment),
      isCapitalised: false,
      startsSentence: false,
      followsWord: false,
    }));
}
