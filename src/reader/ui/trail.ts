import { createContext } from 'react';
import * as v from 'valibot';

const trailSchema = v.array(v.object({ id: v.string(), headline: v.string() }));

/** The list an article was opened from, in its order: what comes before and after it there. */
export type Trail = v.InferOutput<typeof trailSchema>;

/** Put around a list, it travels along in the location state of every link to an article. */
export const TrailContext = createContext<Trail | undefined>(undefined);

/** The trail through a list, as its rows stand on the page. */
export function trailThrough(rows: readonly Trail[number][]): Trail {
  return rows.map(({ id, headline }) => ({ id, headline }));
}

const stateSchema = v.object({ trail: trailSchema });

/** The trail in a location state, which may come from an older version of the reader. */
export function trailOf(state: unknown): Trail | undefined {
  return v.is(stateSchema, state) ? state.trail : undefined;
}
