const BASE = 31;
/** A byte each: with 345,000 characters one in six is set, and all runs of a longer text are not by chance. */
const SLOTS = 1 << 21;

/**
 * Tells what a text cannot hold: `false` is sure, `true` is still to be looked for.
 *
 * - Method: a mark for the hash of every run of `length` characters (Karp and Rabin, 1987); a text that is held has no run
 *   without one. What is shorter than `length` may always be held.
 *
 * Cost: linear in the text once, then in what is asked for alone.
 */
export function mayHold(text: string, length: number): (wanted: string) => boolean {
  const marks = new Uint8Array(SLOTS);
  everyRun(text, length, (slot) => {
    marks[slot] = 1;
    return true;
  });
  return (wanted) => everyRun(wanted, length, (slot) => marks[slot] === 1);
}

function everyRun(text: string, length: number, holds: (slot: number) => boolean): boolean {
  let oldest = 1;
  for (let times = 0; times < length; times++) oldest = Math.imul(oldest, BASE);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const left = at < length ? 0 : Math.imul(oldest, text.charCodeAt(at - length));
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at) - left) | 0;
    if (at >= length - 1 && !holds((hash ^ (hash >>> 15)) & (SLOTS - 1))) return false;
  }
  return true;
}
