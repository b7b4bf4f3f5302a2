import { instantOf } from '#edition/instant.ts';

// What lies further ahead of all others is a slip of the pen: 2099, 2204.
const MAX_AHEAD_MS = 10 * 365 * 86_400_000;

/** What the order of an edition depends on. */
export type Dated = { id: string; published?: string | undefined };

/** The order of every list: newest first, undated last, then by id. */
export function byNewest(one: Dated, other: Dated): number {
  const newer = (instantOf(other.published) ?? -Infinity) - (instantOf(one.published) ?? -Infinity);
  // Two undated ones give NaN
  if (newer !== 0 && !Number.isNaN(newer)) return newer;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/**
 * The newest date of what stands in its order, newest first; one that is ten years ahead of all others is not it, unless none lies
 * nearer to another.
 *
 * @example newestOf([{ id: 'a', published: '2099-01-01' }, { id: 'b', published: '2024-03-14' }, { id: 'c', published: '2024-03-12' }]) // '2024-03-14'
 */
export function newestOf(ordered: readonly Pick<Dated, 'published'>[]): string | undefined {
  const dates = ordered.flatMap(({ published }) => published ?? []);
  const at = dates.findIndex((date, place) => !isAheadOf(date, dates[place + 1]));
  return dates[at === dates.length - 1 ? 0 : at];
}

/** Whether a date lies too far after the newest of the others to be true. */
export function isAheadOf(date: string | undefined, newest: string | undefined): boolean {
  return (instantOf(date) ?? -Infinity) - (instantOf(newest) ?? Infinity) > MAX_AHEAD_MS;
}
