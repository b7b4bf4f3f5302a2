// Any white space but a single space: what is single already, most of a text, is then not written anew
const UNEVEN = /[^\S ]\s*| \s+/g;

/** A text with each run of white space as one space. @example singleSpaced('a\n  b') // 'a b' */
export function singleSpaced(text: string): string {
  return text.replace(UNEVEN, ' ');
}
