import { isRecord } from '#edition/isRecord.ts';

/** A location state for going on where one is: the keyboard stays there. */
export const staying = { staying: true };
/** The same, while one types. */
export const typing = { staying: true, typing: true };

export function isStaying(state: unknown): boolean {
  return isRecord(state) && state['staying'] === true;
}

export function isTyping(state: unknown): boolean {
  return isRecord(state) && state['typing'] === true;
}
