import type { Person } from '#edition/article.ts';
import { folded } from './isAlike.ts';
import { namesIn } from './names.ts';

/** A name as a source has it, not cleaned yet. */
export type Raw = { name: string; url?: string | undefined };

/** The people that names mean, each once: "By Ada Quill and Jan Berg, Reuters" are two. */
export function peopleIn(names: readonly Raw[]): Person[] {
  const people = names.flatMap(({ name, url }) =>
    namesIn(name).map((clean): Person => (url === undefined ? { name: clean } : { name: clean, url })),
  );
  const seen = new Set<string>();
  return people.filter(({ name }) => {
    const key = folded(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
