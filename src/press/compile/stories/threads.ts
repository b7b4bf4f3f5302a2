// Articles on one event form a thread. Non-goal: topics; two floods are two stories.
// Method: agglomerative clustering by average linkage. Of all pairs of groups the two that are nearest on average are joined, until
// no average reaches the threshold. A pair that is not among the nearest counts as 0, so doubt splits and a drifting topic, near
// only from link to link, does not chain. Cost: linear in the pairs above the floor, each time with the logarithm of a heap.
import type { Nearest } from '#press/compile/related/similarity/rank.ts';
import type { Folding } from '#press/compile/wireCopy/fold.ts';
import { createQueue } from './queue.ts';

// Cosines of TF-IDF rows. The average within a story must be well above what two articles on one subject share.
const MIN_AVERAGE = 0.22;
const MIN_PAIR = 0.1;
// A story that was quiet for longer than this has ended, unless what follows is the nearer to it the longer the quiet was.
const QUIET_DAYS = 21;
const AVERAGE_A_QUIET_DAY = 0.01;
const MS_A_DAY = 86_400_000;

type Group = { members: number[]; from: number; to: number; links: Map<number, number> };

/**
 * The threads of two texts or more, each a list of the places of their first prints in ascending order.
 *
 * - A later print is the part its first print is, and joins nothing: it may lie years from the story that it repeats.
 */
export function findThreads(
  { limit, places, events }: Pick<Nearest, 'limit' | 'places' | 'events'>,
  instants: readonly (number | undefined)[],
  firsts: Folding,
): number[][] {
  const groups = new Map<number, Group>(
    instants.map((instant, place) => [
      place,
      { members: [place], from: instant ?? Infinity, to: instant ?? -Infinity, links: new Map() },
    ]),
  );
  const isFirst = (place: number): boolean => firsts[place] === place;
  for (const [slot, other] of places.entries()) {
    const similarity = events[slot] ?? 0;
    const place = Math.floor(slot / limit);
    if (similarity >= MIN_PAIR && isFirst(place) && isFirst(other)) link(groups, place, other, similarity);
  }
  joinNearest(groups);
  return [...groups.values()]
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.sort((one, other) => one - other))
    .sort(([one = 0], [other = 0]) => one - other);
}

function link(groups: ReadonlyMap<number, Group>, one: number, other: number, similarity: number): void {
  groups.get(one)?.links.set(other, similarity);
  groups.get(other)?.links.set(one, similarity);
}

function joinNearest(groups: Map<number, Group>): void {
  const queue = createQueue();
  const offer = (one: number, other: number): void => {
    const average = averageOf(groups, one, other);
    if (average >= MIN_AVERAGE + AVERAGE_A_QUIET_DAY * quietDays(groups, one, other))
      queue.add(average, Math.min(one, other), Math.max(one, other));
  };
  for (const [one, { links }] of groups) for (const other of links.keys()) if (one < other) offer(one, other);
  for (let pair = queue.take(); pair; pair = queue.take()) {
    const { one, other, score } = pair;
    // What was offered before one of the two grew is out of date.
    if (averageOf(groups, one, other) !== score) continue;
    join(groups, one, other);
    for (const third of groups.get(one)?.links.keys() ?? []) offer(one, third);
  }
}

/** The mean similarity of all pairs between two groups; 0 where one is gone. */
function averageOf(groups: ReadonlyMap<number, Group>, one: number, other: number): number {
  const [a, b] = [groups.get(one), groups.get(other)];
  if (!a || !b) return 0;
  return (a.links.get(other) ?? 0) / (a.members.length * b.members.length);
}

/** How many days longer than a story may rest nothing was heard of either; 0 where one of them is undated. */
function quietDays(groups: ReadonlyMap<number, Group>, one: number, other: number): number {
  const [a, b] = [groups.get(one), groups.get(other)];
  const quietMs = a && b ? Math.max(a.from - b.to, b.from - a.to) : 0;
  return Number.isFinite(quietMs) ? Math.max(0, quietMs / MS_A_DAY - QUIET_DAYS) : 0;
}

/** Puts the second group into the first. Links hold sums of similarities, so those to a third group add up. */
function join(groups: Map<number, Group>, one: number, other: number): void {
  const [a, b] = [groups.get(one), groups.get(other)];
  if (!a || !b) return;
  for (const member of b.members) a.members.push(member);
  a.from = Math.min(a.from, b.from);
  a.to = Math.max(a.to, b.to);
  for (const [third, sum] of b.links) {
    const links = groups.get(third)?.links;
    links?.delete(other);
    if (third === one) continue;
    const total = (a.links.get(third) ?? 0) + sum;
    a.links.set(third, total);
    links?.set(one, total);
  }
  a.links.delete(other);
  groups.delete(other);
}
