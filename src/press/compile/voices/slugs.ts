import { nameSlug } from '#edition/text/slug.ts';
import { besideIndex } from '#press/compile/besideIndex.ts';

/**
 * A slug for each name, all different; the order of the names decides who of two gets the plain one.
 *
 * @example slugsOf(['Mira Holt', 'Mira-Holt']) // ['mira-holt', 'mira-holt-2']
 */
export function slugsOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = besideIndex(nameSlug(name), 'voice');
    let slug = base;
    for (let next = 2; taken.has(slug); next += 1) slug = `${base}-${next}`;
    taken.add(slug);
    return slug;
  });
}
