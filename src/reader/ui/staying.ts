/** A location state for going on where one is: the keyboard stays there. */
export const staying = { staying: true };
/** The same, while one types. */
export const typing = { staying: true, typing: true };

export function isStaying(state: unknown): boolean {
  return hasMark(state, 'staying');
}

export function isTyping(state: unknown): boolean {
  return hasMark(state, 'staying') && hasMark(state, 'typing');
}

function hasMark(state: unknown, mark: 'staying' | 'typing'): boolean {
  return typeof state === 'object' && state !== null && Reflect.get(state, mark) === true;
}
