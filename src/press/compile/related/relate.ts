import type { Related } from '#edition/printed.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { createResolver, linkedOf } from './linked.ts';
import { createNeighbourhood } from './nearest.ts';
import { createRarities } from './rarity.ts';
import { createReason } from './reason.ts';
import { resemblance } from './sketch.ts';

/** How many related articles an article shows: all its source linked, and found ones up to this many together. */
export const MAX_RELATED = 8;
// Neighbours looked at, so that copies and the unexplained leave enough.
const CANDIDATES = 32;
// Below this cosine two articles share words, not a subject.
const MIN_SIMILARITY = 0.06;
// From this share of common word sequences on, two texts are one text printed twice.
const MAX_RESEMBLANCE = 0.5;

/**
 * Says for each article of an edition what to read next: what its source linked, then the nearest others.
 *
 * - Never the article itself, a near-identical copy of it, or two copies of one text.
 * - Every one with a reason; what shares nothing that could be named is left out.
 */
export function createRelate(entries: readonly Digest[]): (place: number) => Related[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const resolver = createResolver(entries);
  const rarityIn = createRarities(entries);
  const nearest = createNeighbourhood(entries, rarityIn);
  return (place) => {
    const entry = entries[place];
    if (!entry) return [];
    const linked = linkedOf(entry, resolver);
    const shown = linked.flatMap(({ id }) => byId.get(id ?? '') ?? []);
    const reasonFor = createReason(entry, rarityIn(entry.language));
    const found: Related[] = [];
    for (const neighbour of nearest({ place, limit: CANDIDATES, minSimilarity: MIN_SIMILARITY })) {
      if (linked.length + found.length >= MAX_RELATED) break;
      const other = entries[neighbour.place];
      if (!other || [entry, ...shown].some((known) => isCopy(known, other))) continue;
      const reason = reasonFor(other);
      if (reason === undefined) continue;
      shown.push(other);
      found.push(toRelated(other, reason));
    }
    return [...linked, ...found];
  };
}

function isCopy(one: Digest, other: Digest): boolean {
  return one.id === other.id || resemblance(one.terms.sketch, other.terms.sketch) >= MAX_RESEMBLANCE;
}

function toRelated({ id, headline, standfirst, published }: Digest, reason: string): Related {
  return {
    origin: 'found',
    headline,
    ...(standfirst && { excerpt: standfirst }),
    id,
    ...(published && { published }),
    reason,
  };
}
