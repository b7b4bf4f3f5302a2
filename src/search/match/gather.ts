import { classMask, classWeight, idf } from '#search/format/classes.ts';
import type { Found } from './lookup.ts';
import type { Hits } from './hits.ts';

/** Room to gather in, one for all queries of an index: a score for each article, 0 between uses. */
export type Gatherer = { scores: Float32Array };

/** @param docs how many articles the index has */
export function newGatherer(docs: number): Gatherer {
  return { scores: new Float32Array(docs) };
}

/**
 * The articles that have any of the words found in any of `fields` (0: anywhere), each worth its best match times the idf of all of them
 * together.
 */
export function gather(gatherer: Gatherer, found: readonly Found[], fields: number): Hits {
  const { scores } = gatherer;
  const lists: { docs: Uint32Array; weight: number }[] = [];
  for (const { shard, index, closeness } of found)
    for (const segment of shard.lists[index] ?? [])
      if (fields === 0 || classMask(segment.class) & fields)
        lists.push({ docs: segment.docs, weight: closeness * classWeight(segment.class) });
  let count = 0;
  for (const { docs, weight } of lists)
    for (const doc of docs) {
      const known = scores[doc]!;
      if (known === 0) count += 1;
      if (weight > known) scores[doc] = weight;
    }
  const hits = { docs: takeDocs(lists, scores, count), scores: new Float32Array(count) };
  const factor = idf(scores.length, count);
  for (let at = 0; at < count; at += 1) {
    const doc = hits.docs[at]!;
    hits.scores[at] = scores[doc]! * factor;
    scores[doc] = 0;
  }
  return hits;
}

/** The articles gathered, ascending: by looking through all where they are many, by sorting where they are few. */
function takeDocs(lists: readonly { docs: Uint32Array }[], scores: Float32Array, count: number): Uint32Array {
  const docs = new Uint32Array(count);
  const [only] = lists;
  if (only && lists.length === 1) return only.docs;
  let at = 0;
  if (count * 20 > scores.length) {
    for (let doc = 0; doc < scores.length; doc += 1) if (scores[doc]! > 0) docs[at++] = doc;
    return docs;
  }
  for (const list of lists)
    for (const doc of list.docs) {
      // The sign marks an article as taken
      if (scores[doc]! <= 0) continue;
      docs[at++] = doc;
      scores[doc] = -scores[doc]!;
    }
  for (const doc of docs) scores[doc] = -scores[doc]!;
  return docs.sort();
}
