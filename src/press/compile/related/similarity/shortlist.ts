import type { Neighbours } from './candidates.ts';

/** Keeps the best few of many: a binary heap with the worst on top, so that most are turned away by one comparison. */
export type Shortlist = {
  /** Offers a place; scores of 0 and below are never kept. Of equal scores the lower place stays. */
  add: (place: number, score: number) => void;
  /** Writes what was kept as the row of an article, best first, and empties the list. */
  moveTo: (neighbours: Neighbours, article: number) => void;
};

/** @param limit how many are kept at most, and how long the rows are that they are moved to */
export function createShortlist(limit: number): Shortlist {
  const places = new Int32Array(limit);
  const scores = new Float32Array(limit);
  let size = 0;
  const isWorse = (one: number, other: number): boolean => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference < 0 || (difference === 0 && (places[one] ?? 0) > (places[other] ?? 0));
  };
  const swap = (one: number, other: number): void => {
    [places[one], places[other]] = [places[other] ?? 0, places[one] ?? 0];
    [scores[one], scores[other]] = [scores[other] ?? 0, scores[one] ?? 0];
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0 && isWorse(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const worse = left + 1 < size && isWorse(left + 1, left) ? left + 1 : left;
      if (left >= size || !isWorse(worse, at)) return;
      swap(at, worse);
      at = worse;
    }
  };
  return {
    add(place, score) {
      if (score <= 0 || (size === limit && score <= (scores[0] ?? 0))) return;
      const at = size < limit ? size : 0;
      places[at] = place;
      scores[at] = score;
      if (size < limit) {
        size += 1;
        rise(at);
      } else sink();
    },
    moveTo(neighbours, article) {
      while (size > 0) {
        size -= 1;
        const at = article * neighbours.limit + size;
        if (size < neighbours.limit) {
          neighbours.places[at] = places[0] ?? -1;
          neighbours.scores[at] = scores[0] ?? 0;
        }
        swap(0, size);
        sink();
      }
    },
  };
}
