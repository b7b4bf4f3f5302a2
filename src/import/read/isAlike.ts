/** Most of the words of one are in the other. */
export function isAlike(a: string, b: string): boolean {
  return overlap(a, b) > 0.5 || overlap(b, a) > 0.7;
}

/** Letters and digits alone. */
export function folded(text: string): string {
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
