import { nameSlug } from '#edition/text/slug.ts';

// The files of the index itself: "index.json", "index-2.json"
const RESERVED = /^index(?:-\d+)?$/;

/**
 * A slug for each name, all different; the order of the names decides who of two gets the plain one.
 *
 * @example slugsOf(['Mira Holt', 'Mira-Holt']) // ['mira-holt', 'mira-holt-2']
 */
export function slugsOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = nameSlug(name);
    const base = RESERVED.test(plain) ? `voice-${plain}` : plain;
    let slug = base;
    for (let next = 2; taken.has(slug); next += 1) slug = `${base}-${next}`;
    taken.add(slug);
    return slug;
  });
}
