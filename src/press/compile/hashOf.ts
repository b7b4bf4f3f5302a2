/** FNV-1a over UTF-16 code units, 30 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 2;
}
