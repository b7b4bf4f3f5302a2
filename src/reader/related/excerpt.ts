// "the first boat...", "the first boat…", "the first boat [...]", "the first boat (…)"
const CUT_OFF = /\s*[[(]?(?:\.{3,}|…)[\])]?\s*$/u;
// A sentence that came to its end, in any script, a closing mark after it allowed
const ENDED = /[.!?。．！？؟۔।][”’"'»“」』)\]]*$/u;

/**
 * An excerpt as its source printed it, with an ellipsis where the source cut it off in the middle of a sentence.
 *
 * @example shownExcerpt('Fares would stay as they are until the first boat [...]') // 'Fares would … the first boat…'
 */
export function shownExcerpt(excerpt: string): string {
  const text = excerpt.trim().replace(/\s+/gu, ' ');
  const words = text.replace(CUT_OFF, '');
  if (words === '') return '';
  return words === text && ENDED.test(words) ? words : `${words}…`;
}
