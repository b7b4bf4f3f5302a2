import * as v from 'valibot';

/** A location state for going on where one is: the keyboard stays there. */
export const staying = { staying: true };
/** The same, while one types. */
export const typing = { staying: true, typing: true };

const stateSchema = v.object({ staying: v.literal(true), typing: v.optional(v.literal(true)) });

export function isStaying(state: unknown): boolean {
  return v.is(stateSchema, state);
}

export function isTyping(state: unknown): boolean {
  return v.is(stateSchema, state) && state.typing === true;
}
