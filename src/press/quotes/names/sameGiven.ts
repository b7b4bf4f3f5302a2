import { givenGender } from './givenNames.ts';

/**
 * Whether two given names may be one person's: equal, an initial ("J." and "John") or a short form ("Dan" and "Daniel").
 *
 * - Not those of a man and a woman: "Paul" and "Paula", "Daniel" and "Danielle", "Jean" and "Jeanne".
 */
export function sameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one.replace('.', ''), other.replace('.', '')].sort(
    (a, b) => a.length - b.length,
  );
  if (short.length === 1) return short === long[0];
  return (
    short.length >= 3 &&
    long.startsWith(short) &&
    !FEMININE.test(long.slice(short.length)) &&
    !isOfBoth(short, long)
  );
}

// What makes a woman's name of a man's
const FEMININE = /^(?:a|e|le|ne|ine|ina|tina|tine|ette|ie)$/;

function isOfBoth(one: string, other: string): boolean {
  const [a, b] = [givenGender(one), givenGender(other)];
  return a !== undefined && b !== undefined && a !== b;
}
