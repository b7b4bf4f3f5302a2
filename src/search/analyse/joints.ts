/** What joins the parts of a word as it is written: a mark between them, or nothing where the script has no spaces. */
export const APOSTROPHE = /['‘’ʼ]/;
export const JOINT = /['‘’ʼ‐‑\-&\u200c׳־״"”“]/;

/** Runs of scripts without spaces. */
export const UNSPACED =
  /(?:(?!\p{Nd})[\u3099-\u309a\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ々\uff9e\uff9f\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}])+/gu;
// Tells at once that most words have none
const HAS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff66-\uffdc\u{20000}-\u{3ffff}]/u;

/** Whether a word has letters of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return HAS_UNSPACED.test(word) && word.search(UNSPACED) >= 0;
}
