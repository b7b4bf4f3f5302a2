import { isGivenName } from '#press/quotes/names/givenNames.ts';
import type { NameTally } from './knowNames.ts';

// So many articles must have both, or the greater part of those that have the rarer one.
const MIN_BOTH = 3;
const MIN_SHARE = 0.5;
// Initials stand for the name where they are so much more usual than it.
const MUCH_MORE = 3;
const JOINING: ReadonlySet<string> = new Set(['of', 'the', '&', 'de', 'and', 'for']);
const INITIALS = /^\p{Lu}{2,6}$/u;

type Known = ReadonlyMap<string, NameTally>;

/**
 * Which names mean one: for a name the other that both go by.
 *
 * - Initials and the name they are the initials of, where articles have both and no other name so often: "IHB", "Isle Harbour Board".
 * - A name and its plural: "Liberal Democrat"; of single words only where articles have both, as "Tory" and "Tories".
 */
export function findAliases(rows: readonly ReadonlySet<string>[], known: Known): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const [key, counts] of countBoth(rows, known)) {
    const [[full, count] = ['', 0], [, next] = ['', 0]] = [...counts].sort(byCount);
    if (!isEnough(count, articlesWith(key, known), articlesWith(full, known)) || next * MUCH_MORE > count)
      continue;
    if (isInitials(key, known) && articlesWith(key, known) > MUCH_MORE * articlesWith(full, known))
      aliases.set(full, key);
    else aliases.set(key, full);
  }
  for (const key of known.keys()) if (key.includes(' ') && known.has(`${key}s`)) aliases.set(key, `${key}s`);
  return aliases;
}

/** For each name that could be short for others, in how many articles it stands with each. */
function countBoth(rows: readonly ReadonlySet<string>[], known: Known): Map<string, Map<string, number>> {
  const byInitials = Map.groupBy(
    [...known.keys()].filter((key) => key.includes(' ')),
    initialsOf,
  );
  const both = new Map<string, Map<string, number>>();
  for (const row of rows)
    for (const key of row)
      for (const full of fullerNames(key, byInitials, known)) {
        if (!row.has(full)) continue;
        const counts = both.get(key) ?? new Map<string, number>();
        both.set(key, counts.set(full, (counts.get(full) ?? 0) + 1));
      }
  return both;
}

function fullerNames(key: string, byInitials: ReadonlyMap<string, string[]>, known: Known): string[] {
  if (key.includes(' ')) return [];
  const plural = known.has(pluralOf(key)) && !isGivenName(key) ? [pluralOf(key)] : [];
  return isInitials(key, known) ? [...(byInitials.get(key) ?? []), ...plural] : plural;
}

function pluralOf(key: string): string {
  return /[^aeiou]y$/.test(key) ? `${key.slice(0, -1)}ies` : `${key}s`;
}

function isEnough(both: number, short: number, full: number): boolean {
  return both >= MIN_BOTH || (both > 1 && both >= MIN_SHARE * Math.min(short, full));
}

function articlesWith(key: string, known: Known): number {
  return known.get(key)?.articles ?? 0;
}

function byCount([one, count]: [string, number], [other, otherCount]: [string, number]): number {
  return otherCount - count || (one < other ? -1 : 1);
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .filter((word) => !JOINING.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}

function isInitials(key: string, known: Known): boolean {
  return [...(known.get(key)?.forms.keys() ?? [])].some((form) => INITIALS.test(form));
}
