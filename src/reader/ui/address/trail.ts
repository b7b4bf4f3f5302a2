import { createContext } from 'react';
import type { Headline } from '#edition/page/headline.ts';

/** The list an article was opened from, in its order: what comes before and after it there. */
export type Trail = (Pick<Headline, 'id' | 'headline'> & { language?: string | undefined })[];

/** Put around a list, it travels along in the location state of every link to an article. */
export const TrailContext = createContext<Trail | undefined>(undefined);

/** The trail through a list, as its rows stand on the page. */
export function trailThrough(rows: readonly Trail[number][]): Trail {
  return rows.map(({ id, headline, language }) => ({ id, headline, language }));
}

/** The trail in a location state, which may come from an older version of the reader. */
export function trailOf(state: unknown): Trail | undefined {
  const trail: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'trail') : undefined;
  return Array.isArray(trail) && trail.every(isStop) ? trail : undefined;
}

function isStop(stop: unknown): stop is Trail[number] {
  if (typeof stop !== 'object' || stop === null || !('id' in stop) || !('headline' in stop)) return false;
  return typeof stop.id === 'string' && typeof stop.headline === 'string';
}
