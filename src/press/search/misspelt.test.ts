import { describe, expect, it } from 'vitest';
import { markWords } from '#search/analyse/marks.ts';
import { aHeadline, ask, idsFor, idsOf, opened, pressed } from '#testing/searchBuilders.ts';

describe('a misspelt word', () => {
  it.each(['zuricch ', 'züricch ', 'Zurihc '])(
    'is mended to one that a single text of a few has: %s',
    async (text) => {
      const archive = [
        aHeadline('Quay opens', 'Trams from Zürich.', { id: 'trams' }),
        aHeadline('Other news'),
      ];
      const answer = await ask(archive, text);
      expect(idsOf(answer)).toEqual(['trams']);
      expect(answer.repairs).toMatchObject([{ meant: ['zurich'] }]);
    },
  );

  it('is not mended to what may be a misprint, in one text of very many', async () => {
    const many = Array.from({ length: 1200 }, (_, at) => aHeadline('Other news', at < 2 ? 'Zuerich' : ''));
    expect(await idsFor(many, 'zuerihc ')).toEqual([]);
  });
});

describe('a misspelt word of another script', () => {
  it.each([
    ['হাসপতাল ', 'হাসপাতাল বন্ধ'],
    ['सममेलन ', 'सम्मेलन शुरू'],
    ['призидент ', 'Президент и порт'],
    ['λιμανη ', 'Το λιμάνι'],
  ])('is mended: %s', async (text, headline) => {
    expect(await idsFor([aHeadline(headline, '', { id: 'meant' }), aHeadline('Ferry')], text)).toEqual([
      'meant',
    ]);
  });
});

describe('a word that no story has but in compounds', () => {
  const tour = aHeadline('Hafenrundfahrt', '', { id: 'tour', language: 'de' });

  it.each(['Rundfahrt ', 'rundfahrt'])('is found at their end: %s', async (text) => {
    const answer = await ask([tour, aHeadline('Ferry')], text);
    expect(idsOf(answer)).toEqual(['tour']);
    expect(answer.repairs).toEqual([{ typed: 'rundfahrt', meant: ['hafenrundfahrt'] }]);
  });

  it.each(['"rundfahrt" -tour -Rundfahrt', 'fahrt ferry -rundfahrt '])(
    'excludes none of them: %s',
    async (text) => {
      expect(await idsFor([tour], text)).toEqual(['tour']);
    },
  );

  it('is another one in a language that writes none', async () => {
    expect(await idsFor([aHeadline('Lighthouses', '', { language: 'en' })], 'houses ')).toEqual([]);
  });

  it('gives way to the word itself', async () => {
    const archive = [tour, aHeadline('Die Rundfahrt', '', { id: 'itself', language: 'de' })];
    expect(await idsFor(archive, 'Rundfahrt ')).toEqual(['itself']);
  });
});

describe('a word in two', () => {
  const archive = [
    aHeadline('The lighthouse keeper', '', { id: 'tower' }),
    aHeadline('Night trains', 'The horse.', { id: 'night', section: 'x' }),
    aHeadline('Light', 'A house.', { id: 'apart', section: 'x' }),
  ];

  it.each([
    ['light house keeper ', ['tower']],
    ['keeper light house', ['tower']],
    ['light house ', ['apart']],
    ['light "house" keeper ', ['apart', 'tower']],
    ['light house keeper section:x ', ['apart']],
    ['light house in:headline ', ['tower']],
  ])('is read as one where nothing has both: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });

  it('is said to be', async () => {
    const { repairs, loosened } = await ask(archive, 'light house keeper ');
    expect(repairs).toEqual([{ typed: 'light house', meant: ['lighthouse'] }]);
    expect(loosened).toBe(false);
  });

  it('is left in two where words are searched as typed', async () => {
    const service = await opened(await pressed(archive));
    expect((await service.search({ text: 'light house keeper ', exactly: true })).total).toBe(0);
  });
});

describe('two words in one', () => {
  const archive = [
    aHeadline('Harbour board meets', '', { id: 'board' }),
    aHeadline('Board at the harbour', '', { id: 'apart' }),
    aHeadline('Staff', 'The harbour boards met.', { id: 'boards' }),
    aHeadline('No car and no pet', '', { id: 'pet' }),
    aHeadline('بندر جدید باز شد', '', { id: 'port', language: 'fa' }),
  ];

  it.each([
    ['harbourboard ', ['board', 'boards']],
    ['harbourboa', ['board', 'boards']],
    ['harbourboards meets ', ['board']],
    ['in:headline harbourboard ', ['board']],
    ['بندرجدید ', ['port']],
    ['carpet ', []],
    ['harbourcar ', []],
    ['meets -harbourboard ', ['board']],
  ])('are read apart where they stand side by side: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });

  it('are said to be, and marked', async () => {
    const { repairs, matched } = await ask(archive, 'harbourboard ');
    expect(repairs).toEqual([{ typed: 'harbourboard', meant: ['harbour board'] }]);
    expect(markWords('The harbour board, the harbour', matched)).toEqual([{ start: 4, end: 17 }]);
  });
});

describe('misspelt words', () => {
  const archive = [aHeadline('Parliament passes legislation', '', { id: 'passed' }), aHeadline('Ferry')];

  it.each([
    [`parlaimnet ${unknown(9)} `, ['passed']],
    [`parlaimnet ${unknown(16)} `, []],
    [`parlaiment ${unknown(99)} `, ['passed']],
  ])('are looked for two slips away in a short query, else one: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });
});

/** So many words that nobody has. */
function unknown(count: number): string {
  return Array.from({ length: count }, (_, at) => `zz${at}q`).join(' ');
}
