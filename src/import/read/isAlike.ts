/** Most of the words of one are in the other. */
export function isAlike(a: string, b: string): boolean {
  return overlap(a, b) > 0.5 || overlap(b, a) > 0.7;
}

// ASCII, and the block of punctuation, which holds neither letter nor digit
// oxlint-disable-next-line no-control-regex -- its controls are of ASCII
const PLAIN = /^[\u0000-\u007f\u00a0\u2000-\u206f]*$/;

/** Letters and digits alone. */
export function folded(text: string): string {
  // The tables of Unicode take ten times as long
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function overlap(a: string, b: string): number {
  const words = a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}
