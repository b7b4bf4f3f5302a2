// "…closed for good.", "…in May?”", "…閉鎖された。"; "10:45 a.m." ends no sentence
const END = /(?<![ap]\.m)[.!?。！？…]["'”’»」]?$/i;
// "3 May 2016: The board closes the pier"
const ENTRY = /\d\s?: \p{L}+(?:[ ,]+\p{L}+){2}/u;
// "Born 4 April 1933", "4 April 1933 – 2 May 2024", "* 4. April 1933": a life, or from when to when something is
const SPAN =
  /^(?:[*†]\s?\d|(?:born|died|date of (?:birth|death)|geb(?:oren|\.)|gest(?:orben|\.)|née?|décédée?|nacid[oa]|nacimiento|falleci\p{L}+|nascid[oa]|nascimento|nat[oa] il|mort[oa] il|overleden|född|død|ur\.|zm\.|родил\p{L}+|умер(?:ла)?|дата рождения|متولد|دُ?رگذشت)(?!\p{L}))|^\D{0,12}\d{1,2}[^–—:]{1,20}\d{4}\s?(?:[–—-]|to|bis|until|al|au)\s?(?:\d{1,2}[.\s/][^:]{1,16}|\p{L}{3,9}\.?\s\d{1,2},\s)\d{4}$/iu;
const WORD = /\p{L}{2,}/gu;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/;
const MIN_WORDS = 6;

/** Whether a short line tells something, date or not: it ends as a sentence, or a date and a colon open it. */
export function isTold(line: string): boolean {
  return isEntry(line) || (END.test(line.trim()) && countWords(line) >= MIN_WORDS);
}

/** Whether a line is the entry of a timeline. */
export function isEntry(line: string): boolean {
  return ENTRY.test(line);
}

/** The words of two letters and more; where words are not parted, two letters count as one. */
export function countWords(line: string): number {
  const words = line.match(WORD) ?? [];
  return words.reduce((sum, word) => sum + (WIDE.test(word) ? Math.floor(word.length / 2) : 1), 0);
}

/** Whether a line gives the days of a life, or of something that lasted: none is the day of the story. */
export function isSpan(line: string): boolean {
  return SPAN.test(line);
}
