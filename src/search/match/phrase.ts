/** Articles with the words of a phrase side by side, in one field. */
import { tokenise } from '#search/analyse/tokens.ts';
import { fieldOfPlace, indexInList } from '#search/format/positions.ts';
import { closeness } from '#search/score.ts';
import { gather } from './gather.ts';
import { intersect, noHits } from './hits.ts';
import { findExact } from './lookup.ts';
import type { WordPositions } from '#search/format/positions.ts';
import type { Segment } from '#search/format/terms.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Gatherer } from './gather.ts';
import type { Hits } from './hits.ts';

type PhraseWord = { segments: Segment[]; positions: WordPositions; offset: number };

/**
 * Finds a phrase by the positions of its words.
 *
 * - Where the index has no positions of the text, phrases are found in the short fields alone.
 * - Worth the sum of what its words are worth.
 */
export async function matchPhrase(
  reader: IndexReader,
  gatherer: Gatherer,
  text: string,
  fields: number,
  trouble: Trouble,
): Promise<Hits> {
  const tokens = tokenise(text).filter(({ extra }) => !extra);
  const found = await Promise.all(
    tokens.map(({ term }) => findExact(reader, term, closeness.exact, trouble)),
  );
  const known = found.filter((word) => word !== undefined);
  if (known.length < tokens.length) return noHits;
  const hits = known.map((word) => gather(gatherer, [word], fields)).reduce(intersect);
  const shards = await Promise.all(
    known.map(({ number, shard }) => reader.positionsShard(number, shard.lists, trouble)),
  );
  const words = known.flatMap(({ shard, index }, at): PhraseWord[] => {
    const segments = shard.lists[index] ?? [];
    const positions = shards[at]?.[index];
    return positions ? [{ segments, positions, offset: tokens[at]?.position ?? at }] : [];
  });
  // A shard that cannot be read was reported: without it nothing is known to be a phrase.
  if (words.length < known.length) return noHits;
  return keepPhrases(hits, words, fields);
}

function keepPhrases(hits: Hits, words: readonly PhraseWord[], fields: number): Hits {
  const kept = Array.from(hits.docs.keys()).filter((at) => hasPhrase(hits.docs[at] ?? 0, words, fields));
  return {
    docs: Uint32Array.from(kept, (at) => hits.docs[at] ?? 0),
    scores: Float32Array.from(kept, (at) => hits.scores[at] ?? 0),
  };
}

function hasPhrase(doc: number, words: readonly PhraseWord[], fields: number): boolean {
  const places = words.map(({ segments, positions, offset }) => {
    const index = indexInList(segments, doc);
    const own = positions.places.subarray(positions.starts[index] ?? 0, positions.starts[index + 1] ?? 0);
    return Array.from(own, (place) => place - offset);
  });
  const [first = [], ...others] = places;
  return first.some(
    (place) => (fields >> fieldOfPlace(place)) & 1 && others.every((other) => other.includes(place)),
  );
}
