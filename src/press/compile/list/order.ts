import { instantOf } from '#edition/instant.ts';

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
