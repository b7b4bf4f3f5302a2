import { describe, expect, it } from 'vitest';
import type { Headline } from '#edition/page/headline.ts';
import { headlineOf } from '#press/compile/list/headline.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { surveyArticles } from '#press/compile/survey.ts';
import { compileVoices } from '#press/compile/voices/compileVoices.ts';
import { aDigest, aStoryOf } from '#testing/pressBuilders.ts';
import { compileStories, type Stories } from './compileStories.ts';

const filler = Array.from({ length: 20 }, (_, place) =>
  aStoryOf(`Nothing of note on market day ${'abcdefghijklmnopqrst'[place]}x, said the clerk.`, {
    id: `filler-${place}`,
    headline: `Quiet day ${place}`,
  }),
);
const days = ['2024-03-01', '2024-03-04', '2024-03-20', undefined];
const reports = days.map((published, place) => {
  const report = aStoryOf(
    `“It holds,” said Nune Sarkand of the greenheart piles below North Pier on visit ${place}.`,
    {
      id: `pier-${place}`,
      headline: `Piles of North Pier, ${place}`,
      section: place === 2 ? 'Harbour' : 'Council',
      tags: ['North Pier'],
    },
  );
  if (published === undefined) delete report.published;
  else report.published = published;
  report.quotes = [{ block: 0, start: 1, end: 9, speaker: 'Nune Sarkand' }];
  return report;
});

const wire = `${'The freighter Solveig Star floated free off Gull Point on the morning tide. '.repeat(2)}
  Captain Arvo Leht had waited three days for the water, and thanked the pilots of the port by name.`;

const headline = (entry: Digest): Headline => headlineOf({ entry, prints: [entry] }, undefined);

function compile(articles: Parameters<typeof aDigest>[0][]): { stories: Stories; entries: Digest[] } {
  const digests = articles.map(aDigest);
  const survey = surveyArticles(digests);
  const voices = compileVoices(digests);
  return {
    entries: digests,
    stories: compileStories({ entries: digests, survey, voices, headlineOf: headline }),
  };
}

const { stories, entries } = compile([...reports, ...filler]);
const [row] = stories.rows;

function partOf(id: string): ReturnType<Stories['partOf']> {
  const entry = entries.find((one) => one.id === id);
  return entry && stories.partOf(entry);
}

describe('the stories of an edition', () => {
  it('are found by the ids of their later parts, which an earlier edition may have named them by', () => {
    expect(row && stories.otherIds(row)).toEqual(['pier-1', 'pier-2', 'pier-3']);
  });

  it('have the id of their first report, headline and section of the latest dated one, and the subject of their tags', () => {
    expect(stories.rows).toHaveLength(1);
    expect(row).toMatchObject({
      id: 'pier-0',
      headline: 'Piles of North Pier, 2',
      subject: 'North Pier',
      section: 'Harbour',
      parts: 4,
      first: '2024-03-01',
      last: '2024-03-20',
    });
  });

  it('are told in order of time, undated parts last, with who speaks in each', () => {
    const story = row && stories.story(row);
    expect(story?.parts.map(({ id }) => id)).toEqual(['pier-0', 'pier-1', 'pier-2', 'pier-3']);
    expect(story?.parts[0]?.voices).toEqual([{ name: 'Nune Sarkand', slug: 'nune-sarkand' }]);
  });

  it('tell each article which part it is, its neighbours, and the first and the latest where these are none', () => {
    const named = (id: string): unknown[] => {
      const { part, parts, first, previous, next, latest } = partOf(id) ?? {};
      return [part, parts, ...[first, previous, next, latest].map((stop) => stop?.id)];
    };
    expect(named('pier-0')).toEqual([1, 4, undefined, undefined, 'pier-1', 'pier-3']);
    expect(named('pier-2')).toEqual([3, 4, 'pier-0', 'pier-1', 'pier-3', undefined]);
    expect(partOf('filler-3')).toBeUndefined();
  });

  it('count a later print of a text as the part that its first print is', () => {
    const prints = ['wire', 'post'].map((id, place) =>
      aStoryOf(wire, { id, headline: `Freighter floats ${place}`, published: `2024-03-0${place + 1}` }),
    );
    const own = aStoryOf('Solveig Star lay three days off Gull Point; Arvo Leht paid the pilots.', {
      id: 'own',
      headline: 'What Solveig Star cost',
      published: '2024-03-05',
    });
    const { stories: compiled, entries: all } = compile([...prints, own, ...filler]);
    expect(compiled.rows.map(({ id, parts }) => [id, parts])).toEqual([['wire', 2]]);
    expect(all.slice(0, 3).map((entry) => compiled.partOf(entry)?.part)).toEqual([1, 1, 2]);
  });

  it('keep their ids apart where a text is printed again years later', () => {
    const dates = { first: '2024-03-01', sequel: '2024-03-02', again: '2026-03-01', echo: '2026-03-02' };
    const own = 'Solveig Star lay three days off Gull Point; Arvo Leht paid the pilots.';
    const told = Object.entries(dates).map(([id, published], place) =>
      aStoryOf(place % 2 === 0 ? wire : `${own} Part ${place}.`, { id, headline: id, published }),
    );
    const { stories: compiled, entries: all } = compile([...told, ...filler]);
    expect(compiled.rows.map(({ id, parts }) => [id, parts])).toEqual([['first', 2]]);
    for (const entry of all) {
      const part = compiled.partOf(entry);
      const story = compiled.rows.find(({ id }) => id === part?.id);
      if (part) expect(story).toHaveProperty('parts', part.parts);
    }
  });
});
