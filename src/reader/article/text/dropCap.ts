// A Latin letter and then a letter or space: not “Q, not I’ll, not 6.9
const LATIN_START = /^\p{Script=Latin}\p{Mn}*(?:\p{L}|\s)/u;
/** Shorter paragraphs have fewer lines than the capital is tall. */
const MIN_CHARACTERS = 160;

/** Whether a large capital would stand well at the head of this text. */
export function suitsDropCap(text: string): boolean {
  return text.length >= MIN_CHARACTERS && LATIN_START.test(text);
}
