import { describe, expect, it } from 'vitest';
import type { Article } from '#edition/article.ts';
import type { Related } from '#edition/page/printed.ts';
import { aDigest, aStoryOf } from '#testing/pressBuilders.ts';
import { surveyArticles } from '#press/compile/survey.ts';
import { compileVoices } from '#press/compile/voices/compileVoices.ts';
import { MAX_RELATED } from './choose.ts';
import { createRelate } from './relate.ts';

const filler = Array.from({ length: 20 }, (_, place) =>
  aStoryOf(`Nothing of note on market day ${'abcdefghijklmnopqrst'[place]}x, said the clerk.`, {
    id: `filler-${place}`,
    headline: `Quiet day ${place}`,
  }),
);
const pier = aStoryOf(
  'The board met. Work on the greenheart piles of North Pier begins in spring, Nune Sarkand said.',
  {
    id: 'pier',
    headline: 'Board mends the piles',
  },
);
const divers = aStoryOf('Divers saw the greenheart piles below North Pier and found them sound.', {
  id: 'divers',
  headline: 'Piles are sound',
});

function relatedOf(id: string, stories: readonly Article[]): Related[] {
  const entries = stories.map(aDigest);
  const place = entries.findIndex((entry) => entry.id === id);
  return createRelate(entries, surveyArticles(entries), compileVoices(entries))(place);
}

function relatedTo(id: string, stories: readonly Article[]): Pick<Related, 'id' | 'reason'>[] {
  return relatedOf(id, stories).map((related) => ({ id: related.id, reason: related.reason }));
}

describe('related articles', () => {
  it('are the nearest, with what both texts name as the reason', () => {
    const [first] = relatedTo('pier', [pier, divers, ...filler]);
    expect(first?.id).toBe('divers');
    expect(first?.reason).toBe('same story, the same day: both mention North Pier');
  });

  it('say what language they are in', () => {
    const [first] = relatedOf('pier', [pier, divers, ...filler]);
    expect(first).toMatchObject({ id: 'divers', language: 'en' });
  });

  it('give as a reason only words that stand in both texts', () => {
    const stories = [pier, divers, ...filler];
    for (const { id } of stories)
      for (const related of relatedTo(id, stories)) {
        const texts = stories
          .filter((story) => story.id === id || story.id === related.id)
          .map((story) => JSON.stringify(story).toLowerCase());
        const terms = related.reason.replace(/^.*both (?:on|mention) /, '').split(', ');
        for (const term of terms) for (const text of texts) expect(text).toContain(term.toLowerCase());
      }
  });

  it('are never the article itself, a copy of it, or two copies of one text', () => {
    const text = `${'The freighter Solveig Star floated free off Gull Point on the morning tide. '.repeat(2)}
      Captain Arvo Leht had waited three days for the water, and thanked the pilots of the port by name.`;
    const wire = ['one', 'two', 'three'].map((id) =>
      aStoryOf(text, { id, headline: `Freighter floats (${id})` }),
    );
    const own = aStoryOf(
      'Solveig Star, aground for three days off Gull Point, cost the port 40,000 crowns.',
      {
        id: 'own',
        headline: 'What the freighter cost',
      },
    );
    const stories = [...wire, own, ...filler];
    expect(relatedTo('one', stories).map(({ id }) => id)).toEqual(['own']);
    expect(relatedTo('own', stories).filter(({ id }) => wire.some((copy) => copy.id === id))).toHaveLength(1);
  });

  it('are at most eight, what the source linked first and all of it', () => {
    const streets = [
      'Gull',
      'Weir',
      'Mill',
      'Sele',
      'Tern',
      'Assay',
      'Corn',
      'Coal',
      'Dyke',
      'Moss',
      'Kiln',
      'Barley',
    ];
    const many = streets.map((street, place) =>
      aStoryOf(
        `From ${street} Lane, ${street} people see the ${street} end of North Pier and its greenheart piles.`,
        {
          id: `part-${place}`,
          headline: `The view from ${street} Lane`,
          ...(place === 0 && { related: [{ headline: 'Quiet day 3', id: 'filler-3' }] }),
        },
      ),
    );
    const related = relatedTo('part-0', [...many, ...filler]);
    expect(related).toHaveLength(MAX_RELATED);
    expect(related[0]).toEqual({ id: 'filler-3', reason: 'linked by the source' });
  });

  it('do not name a function word of a language that is rare in the edition', () => {
    const german = ['eins', 'zwei', 'drei', 'vier', 'fünf'].map((word, place) =>
      aStoryOf(`Das ist nicht die ${word}te Orgel und auch nicht mehr als ${word}.`, {
        id: `orgel-${place}`,
        headline: word,
        language: 'de',
      }),
    );
    for (const { reason } of relatedTo('orgel-0', [...german, ...filler]))
      expect(reason).not.toMatch(/\b(?:das|ist|nicht|und|auch)\b/i);
  });

  it.each([
    ['Nune Sarkand', 'also quotes Nune Sarkand'],
    ['an official', 'both on North Pier'],
    ['یک مقام آگاه', 'both on North Pier'],
  ])('quote %s: %s', (speaker, reason) => {
    const quotes = [{ block: 0, start: 0, end: 5, speaker, confidence: 0.98 }];
    const years = ['2019', '2024'].map((year, place) =>
      aStoryOf(
        `Work on North Pier ended in spring, ${speaker} said of the ${place === 0 ? 'piles' : 'deck'}.`,
        {
          id: `pier-${year}`,
          headline: `North Pier in ${year}`,
          published: `${year}-03-12`,
          quotes,
        },
      ),
    );
    expect(relatedTo('pier-2024', [...years, ...filler])[0]).toEqual({ id: 'pier-2019', reason });
  });
});
