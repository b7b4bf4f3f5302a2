import { beforeAll, describe, expect, it } from 'vitest';
import { aHeadline, idsOf, opened, pressed } from '#testing/searchBuilders.ts';
import type { SearchService } from '#search/search.ts';

/** Words so many and so different that those beginning with one letter lie in more shards than are read while one types. */
function wordsOf(article: number): string {
  return Array.from({ length: 24 }, (_, at) => {
    const number = (article * 24 + at) * 7919;
    const letters = [number, number >> 4, number >> 8].map((part) => String.fromCodePoint(97 + (part & 15)));
    return `q${letters.join('')}`;
  }).join(' ');
}

describe('a beginning that has a top list', () => {
  const count = 1500;
  let service: SearchService;
  beforeAll(async () => {
    const archive = Array.from({ length: count }, (_, at) =>
      aHeadline(at % 3 === 0 ? `Pier ${at} quay` : `Pier ${at}`, wordsOf(at), {
        id: `pier-${at}`,
        section: at % 2 === 0 ? 'Harbour' : 'Town',
        published: new Date(Date.UTC(2020, 0, 1 + at)).toISOString(),
      }),
    );
    service = await opened(await pressed([...archive, aHeadline('Other')], { textPositions: false }));
  });

  it.each(['q', 'ｑ', 'q̈'])('is answered alike on every page: %s', async (text) => {
    const ids: string[] = [];
    for (let from = 10; from < 60; from += 10) {
      const answer = await service.search({ text, from });
      expect(answer).toMatchObject({ total: count, repairs: [], loosened: false });
      ids.push(...idsOf(answer));
    }
    expect(ids).toEqual(idsOf(await service.search({ text, from: 10, count: 50 })));
    expect(new Set(ids).size).toBe(50);
  });

  it('is answered alike by date', async () => {
    const { hits, total } = await service.search({ text: 'q', order: 'date', from: 40, count: 2 });
    expect(total).toBe(count);
    expect(hits.map(({ id }) => id)).toEqual(['pier-1459', 'pier-1458']);
  });

  it('is counted once there is more of it', async () => {
    expect(await service.facets('q')).toMatchObject({ section: [], year: [], partial: false });
    const { section } = await service.facets('qua');
    const { total } = await service.search({ text: 'qua' });
    expect(section.reduce((sum, value) => sum + value.count, 0)).toBe(total);
  });

  it.each(['in:headline q', '-other q'])('is read out where it stands alone: %s', async (text) => {
    const { total } = await service.search({ text });
    expect(total).toBe(text.startsWith('in') ? count / 3 : count);
  });

  it('is the word it is beside others', async () => {
    expect((await service.search({ text: 'other OR q' })).total).toBe(1);
    expect((await service.search({ text: 'pier q' })).total).toBe(count);
  });
});
