import { describe, expect, it } from 'vitest';
import { chooseRelated, MAX_RELATED } from './choose.ts';

const LIMIT = 40;

/** A ring of articles in which each is nearest to those beside it; the last one is known to nobody. */
function aRing(count: number): Parameters<typeof chooseRelated>[0] {
  const places = new Int32Array(count * LIMIT).fill(-1);
  const texts = new Float32Array(count * LIMIT).fill(0.3);
  for (let place = 0; place < count; place += 1)
    for (let rank = 0; rank < 12; rank += 1) places[place * LIMIT + rank] = (place + 1 + rank) % (count - 1);
  const nearest = { limit: LIMIT, places, scores: texts, texts, events: texts, hasSpace: false };
  return { nearest, firsts: Int32Array.from({ length: count }, (_, place) => place) };
}

describe('chooseRelated', () => {
  it('shows at most eight, none twice and never the article itself', () => {
    for (const [place, list] of chooseRelated(aRing(30)).entries()) {
      expect(list.length).toBeLessThanOrEqual(MAX_RELATED);
      expect(new Set(list).size).toBe(list.length);
      expect(list).not.toContain(place);
    }
  });

  it('leaves no article that nothing leads to', () => {
    const shown = new Set(chooseRelated(aRing(30)).flat());
    expect(shown.size).toBe(30);
  });

  it('shows one print of a text, the first', () => {
    const ring = aRing(30);
    ring.firsts[3] = 2;
    const lists = chooseRelated(ring);
    expect(lists.flat()).not.toContain(3);
    expect(lists[3]).not.toContain(2);
  });

  it('lets what says nearly the same as one already chosen wait', () => {
    const ring = aRing(30);
    ring.nearest.texts[1 * LIMIT] = 0.9;
    expect(chooseRelated(ring)[0]?.slice(0, 2)).toEqual([1, 3]);
  });

  it('shows no neighbour that only shares words, less strict where topics can be told', () => {
    const ring = aRing(30);
    ring.nearest.texts.fill(0.06);
    expect(chooseRelated(ring).flat()).toEqual([]);
    ring.nearest.hasSpace = true;
    expect(chooseRelated(ring)[0]).toHaveLength(MAX_RELATED);
  });
});
