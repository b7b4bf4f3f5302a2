/** A pair of groups and how near they are. */
export type Pair = { score: number; one: number; other: number };

/** Gives pairs back, the nearest first; of equal ones the one with the lower numbers, so that the order is always the same. */
export type Queue = {
  add: (score: number, one: number, other: number) => void;
  take: () => Pair | undefined;
};

/** A binary heap: adding and taking cost the logarithm of what is in it. */
export function createQueue(): Queue {
  const heap: Pair[] = [];
  return {
    add(score, one, other) {
      const pair = { score, one, other };
      let at = heap.length;
      for (let parent = (at - 1) >> 1; at > 0; parent = (at - 1) >> 1) {
        const above = heap[parent];
        if (!above || !isBefore(pair, above)) break;
        heap[at] = above;
        at = parent;
      }
      heap[at] = pair;
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (last && heap.length > 0) sink(heap, last);
      return first;
    },
  };
}

function sink(heap: Pair[], pair: Pair): void {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (!child || !isBefore(child, pair)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = pair;
}

function isBefore(one: Pair, other: Pair): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.one === other.one ? one.other < other.other : one.one < other.one;
}
