import { byCodeUnits } from '#edition/text/byCodeUnits.ts';
import { instantOf } from '#edition/text/instant.ts';

// What lies further ahead of all others is a slip of the pen: 2099, 2204.
const MAX_AHEAD_MS = 10 * 365 * 86_400_000;

/** What the order of an edition depends on. */
export type Dated = { id: string; published?: string | undefined };

/** The order of every list: newest first, undated last, then by id. */
export function byNewest(one: Dated, other: Dated): number {
  const newer = (instantOf(other.published) ?? -Infinity) - (instantOf(one.published) ?? -Infinity);
  // Two undated ones give NaN
  if (newer !== 0 && !Number.isNaN(newer)) return newer;
  return byCodeUnits(one.id, other.id);
}

/**
 * Articles in the order of every list. Those whose dates lie ten years after the newest of the others, which no true date does,
 * stand among the undated and without their dates; `ahead` has them as they were.
 */
export function inOrder<Entry extends Dated>(
  entries: readonly Entry[],
): { ordered: Entry[]; ahead: Entry[] } {
  const sorted = entries.toSorted(byNewest);
  const newest = newestOf(sorted);
  const ahead = sorted.filter(({ published }) => isAhead(published, newest));
  const ordered = sorted.map((entry) => (ahead.includes(entry) ? { ...entry, published: undefined } : entry));
  return { ordered: ahead.length > 0 ? ordered.sort(byNewest) : sorted, ahead };
}

/** The newest date, unless it is years ahead of the next; the first of all where every date is. */
function newestOf(sorted: readonly Dated[]): string | undefined {
  const dates = sorted.flatMap(({ published }) => published ?? []);
  const at = dates.findIndex((date, place) => !isAhead(date, dates[place + 1]));
  return dates[at === dates.length - 1 ? 0 : at];
}

function isAhead(date: string | undefined, newest: string | undefined): boolean {
  return (instantOf(date) ?? -Infinity) - (instantOf(newest) ?? Infinity) > MAX_AHEAD_MS;
}
