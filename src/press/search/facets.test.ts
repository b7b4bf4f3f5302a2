import { describe, expect, it } from 'vitest';
import { aHeadline, opened, pressed } from '#testing/searchBuilders.ts';
import type { Indexable } from '#search/write/document.ts';

function said(...speakers: string[]): Partial<Indexable> {
  return { quotes: speakers.map((speaker) => ({ block: 0, start: 0, end: 3, speaker })) };
}

const archive: Indexable[] = [
  aHeadline('Pier', 'Yes.', {
    section: 'Kultur „Live“',
    source: { name: 'Der «Bote»' },
    ...said('Mira Holt'),
  }),
  aHeadline('Quay', 'Yes.', { section: 'Arts & Culture', ...said('Mira Jones', 'Ann Holt') }),
  aHeadline('Ferry', 'Yes.', { section: 'Arts-Culture', ...said('José Pérez', 'Jose Perez') }),
  aHeadline('Storm', 'Yes.', { section: 'Land', ...said('Don Lee', 'Dwayne “Rock” Johnson') }),
  aHeadline('Dues', 'Yes.', { section: 'Land', ...said('Ada Lee', 'Dwayne "Stone" Johnson', 'Holt') }),
];

describe('a facet', () => {
  it('leads to as many stories as it counts, whatever its name', async () => {
    const service = await opened(await pressed(archive));
    for (const text of ['', 'yes ']) {
      const { section, source, language, voice, year } = await service.facets(text);
      for (const { query, count, label } of [section, source, language, voice, year].flat()) {
        const { total } = await service.search({ text: `${query} ${text}` });
        expect([label, total]).toEqual([label, count]);
      }
    }
  });

  it('counts a story once, by what finds it', async () => {
    const { section, voice } = await (await opened(await pressed(archive))).facets('');
    expect(section).toContainEqual({ label: 'Arts & Culture', count: 2, query: 'section:"Arts & Culture"' });
    expect(voice).toContainEqual({ label: 'José Pérez', count: 1, query: 'said:"José Pérez"' });
  });

  it('counts words as typed where they are searched as typed', async () => {
    const service = await opened(await pressed(archive));
    expect((await service.facets('quay OR feryr ', true)).section).toHaveLength(1);
    expect((await service.facets('quay OR feryr ')).section).toMatchObject([{ count: 2 }]);
  });
});

describe('a speaker', () => {
  it.each([
    ['said:"Mira Holt"', 1],
    ['said:holt', 3],
    ['said:"Dr Holt"', 3],
    ['said:"Dr Mira Holt"', 1],
    ['said:"Don Lee"', 1],
    ['said:lee', 2],
  ])('is whoever has the whole name, else every word of it: %s', async (text, total) => {
    expect(await (await opened(await pressed(archive))).search({ text })).toMatchObject({ total });
  });
});
