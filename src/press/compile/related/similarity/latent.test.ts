import { describe, expect, it } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { cosine, placeInSpace } from './latent.ts';
import { rankNeighbours } from './rank.ts';
import { weighForTopics } from './weigh.ts';

// Three subjects of twelve words; an article has four words of its subject, so that two on one subject may share none.
const SUBJECTS = ['pier', 'corn', 'opera'];
const articles = Array.from({ length: 60 }, (_, place) => {
  const subject = SUBJECTS[place % SUBJECTS.length] ?? '';
  const terms = [0, 1, 2, 3].map((word) => `${subject}${(place * 5 + word * 3) % 12}`);
  return {
    terms: {
      terms,
      counts: [1, 1, 1, 1],
      names: ['', '', '', ''],
      spellings: {},
      sketch: { sequences: [], figures: [] },
    },
    language: 'en',
    instant: undefined,
    isSample: true,
  };
});

describe('the latent space', () => {
  it('brings articles on one subject together, whether or not they share a word', () => {
    const corpus = buildCorpus(articles);
    const vectors = placeInSpace(corpus, weighForTopics(corpus), 3);
    for (let one = 0; one < articles.length; one += 1)
      for (let other = 0; other < one; other += 1) {
        const isOneSubject = one % SUBJECTS.length === other % SUBJECTS.length;
        const nearness = cosine(vectors, one, other);
        if (isOneSubject) expect(nearness).toBeGreaterThan(0.5);
        else expect(Math.abs(nearness)).toBeLessThan(0.1);
      }
  });
});

describe('rankNeighbours', () => {
  it('gives the same neighbours each time, and never the article itself', () => {
    const { places, scores, limit } = rankNeighbours(articles);
    expect(rankNeighbours(articles)).toMatchObject({ places, scores });
    for (const [slot, other] of places.entries()) expect(other).not.toBe(Math.floor(slot / limit));
  });
});
