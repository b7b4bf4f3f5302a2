import { createHash } from 'node:crypto';
import type { Draft } from '#import/draft.ts';

/** A story of a source and the names it may be known by for good, the most lasting first. */
export type Named = { draft: Draft; names: readonly (string | undefined)[] };

/**
 * The stories of one source, each with a place that tells it apart wherever in the source it stands.
 *
 * - The place is the first name that no other story bears: its id or address, else its headline and date.
 * - Stories alike in all of these are told apart by their text; where that is the same too, they are one story.
 */
export function withPlaces(stories: readonly Named[]): Draft[] {
  const named = stories.map(({ draft, names }) => [...names.filter(isTelling), ...lastNames(draft)]);
  const bearers = new Map<string, Set<string>>();
  for (const names of named)
    for (const name of names) bearers.set(name, (bearers.get(name) ?? new Set()).add(names.join('\n')));
  return stories.map(({ draft }, index) => {
    const names = named[index] ?? [];
    const place = names.find((name) => bearers.get(name)?.size === 1) ?? names.join('\n');
    return { ...draft, origin: { ...draft.origin, place } };
  });
}

function isTelling(name: string | undefined): name is string {
  return name !== undefined && name.trim() !== '';
}

function lastNames({ headline = '', published = '', visible }: Draft): string[] {
  const title = `${headline} ${published}`.trim();
  const text = createHash('sha256').update(visible.join('\n')).digest('hex').slice(0, 8);
  return title === '' ? [text] : [title, `${title} ${text}`];
}
