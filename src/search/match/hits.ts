import { lowerBoundNumber } from '#search/format/order.ts';

/** Articles that match, by number ascending, and what each match is worth. */
export type Hits = { docs: Uint32Array; scores: Float32Array };

export const noHits: Hits = { docs: new Uint32Array(), scores: new Float32Array() };

/** Articles `from…to-1`, worth nothing by themselves. */
export function rangeHits(from: number, to: number): Hits {
  const docs = new Uint32Array(Math.max(0, to - from));
  for (let index = 0; index < docs.length; index += 1) docs[index] = from + index;
  return { docs, scores: new Float32Array(docs.length) };
}

/** The same articles, worth nothing. */
export function worthless({ docs }: Hits): Hits {
  return { docs, scores: new Float32Array(docs.length) };
}

/** The articles of both, their worth added. */
export function intersect(one: Hits, other: Hits): Hits {
  const [few, many] = one.docs.length <= other.docs.length ? [one, other] : [other, one];
  const docs = new Uint32Array(few.docs.length);
  const scores = new Float32Array(few.docs.length);
  const isSparse = few.docs.length * 16 < many.docs.length;
  let count = 0;
  let at = 0;
  for (let index = 0; index < few.docs.length; index += 1) {
    const doc = few.docs[index]!;
    if (isSparse) at = lowerBoundNumber(many.docs, doc);
    else while (at < many.docs.length && many.docs[at]! < doc) at += 1;
    if (many.docs[at] !== doc) continue;
    docs[count] = doc;
    scores[count] = few.scores[index]! + many.scores[at]!;
    count += 1;
  }
  return { docs: docs.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The articles of either, their worth added. */
export function unite(one: Hits, other: Hits): Hits {
  const docs = new Uint32Array(one.docs.length + other.docs.length);
  const scores = new Float32Array(docs.length);
  let count = 0;
  let left = 0;
  let right = 0;
  while (left < one.docs.length || right < other.docs.length) {
    const a = one.docs[left] ?? Infinity;
    const b = other.docs[right] ?? Infinity;
    docs[count] = Math.min(a, b);
    scores[count] = (a <= b ? one.scores[left++]! : 0) + (b <= a ? other.scores[right++]! : 0);
    count += 1;
  }
  return { docs: docs.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The articles that so many of the parts have, their worth added. */
export function atLeast(parts: readonly Hits[], least: number): Hits {
  const counts = new Map<number, number>();
  for (const { docs } of parts) for (const doc of docs) counts.set(doc, (counts.get(doc) ?? 0) + 1);
  const docs = Uint32Array.from(
    [...counts].filter(([, count]) => count >= least),
    ([doc]) => doc,
  ).sort();
  return parts.reduce(addWorth, worthless({ docs, scores: new Float32Array() }));
}

/** The articles of `one` that `other` does not have. */
export function subtract(one: Hits, other: Hits): Hits {
  const docs = new Uint32Array(one.docs.length);
  const scores = new Float32Array(one.docs.length);
  let count = 0;
  let at = 0;
  for (let index = 0; index < one.docs.length; index += 1) {
    const doc = one.docs[index]!;
    while (at < other.docs.length && other.docs[at]! < doc) at += 1;
    if (other.docs[at] === doc) continue;
    docs[count] = doc;
    scores[count] = one.scores[index]!;
    count += 1;
  }
  return { docs: docs.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The articles of `one`, worth more where `other` has them too. */
export function addWorth(one: Hits, other: Hits): Hits {
  const scores = one.scores.slice();
  let at = 0;
  for (let index = 0; index < one.docs.length; index += 1) {
    const doc = one.docs[index]!;
    while (at < other.docs.length && other.docs[at]! < doc) at += 1;
    if (other.docs[at] === doc) scores[index]! += other.scores[at]!;
  }
  return { docs: one.docs, scores };
}

/** How many articles are in both. */
export function countCommon(one: Uint32Array, other: Uint32Array): number {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const isSparse = few.length * 16 < many.length;
  let count = 0;
  let at = 0;
  for (const doc of few) {
    if (isSparse) at = lowerBoundNumber(many, doc);
    else while (at < many.length && many[at]! < doc) at += 1;
    if (many[at] === doc) count += 1;
  }
  return count;
}

export type Scored = { doc: number; score: number };

/** The best `count` articles by worth times freshness, the newest first among equals. */
export function best(hits: Hits, count: number, freshness: (doc: number) => number): Scored[] {
  const top: Scored[] = [];
  if (count <= 0) return top;
  for (let index = hits.docs.length - 1; index >= 0; index -= 1) {
    const doc = hits.docs[index]!;
    const score = hits.scores[index]! * freshness(doc);
    if (top.length === count && score <= top[count - 1]!.score) continue;
    let at = top.length;
    while (at > 0 && top[at - 1]!.score < score) at -= 1;
    top.splice(at, 0, { doc, score });
    if (top.length > count) top.pop();
  }
  return top;
}

/** The newest `count` articles. */
export function newest(hits: Hits, count: number): Scored[] {
  const from = Math.max(0, hits.docs.length - count);
  return Array.from(hits.docs.subarray(from), (doc, index) => ({
    doc,
    score: hits.scores[from + index] ?? 0,
  })).reverse();
}
