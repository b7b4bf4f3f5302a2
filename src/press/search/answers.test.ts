import { describe, expect, it } from 'vitest';
import { aHeadline, ask, idsFor, idsOf, opened, pressed } from '#testing/searchBuilders.ts';

describe('an answer that is loosened', () => {
  const holt = { quotes: [{ block: 0, start: 0, end: 4, speaker: 'Mira Holt' }], section: 'Harbour' };
  const archive = [
    aHeadline('Ferry returns', 'Yes.', { id: 'ferry', ...holt }),
    aHeadline('Ferry sold', 'No.', { id: 'sold' }),
    aHeadline('Oil on the water', '', { id: 'oil', section: 'Harbour' }),
  ];
  it.each([
    ['said:"Mira Holt" ferry zzzq ', ['ferry']],
    ['(zzzq oil) section:harbour', ['oil']],
    ['(zzzq oil) OR (zzzy water)', ['oil']],
  ])('keeps its filters: %s', async (text, ids) => {
    const answer = await ask(archive, text);
    expect(answer.loosened).toBe(true);
    expect(idsOf(answer)).toEqual(ids);
  });

  it('says so only where it has something', async () => {
    expect(await ask(archive, 'zzzq zzzy ')).toMatchObject({ total: 0, loosened: false });
  });
});

describe('another form', () => {
  it.each([
    ['a word of three letters', 'car ', 'Cars recalled', 'en'],
    ['a word of three letters', 'tax ', 'Taxes rise', 'en'],
    ['a word of three letters', 'شهر ', 'شهرها', 'fa'],
  ])('is found of %s: %s', async (_, text, headline, language) => {
    expect(await idsFor([aHeadline(headline, '', { id: 'form', language })], text)).toEqual(['form']);
  });

  it('is none in a language that hardly any story has', async () => {
    const many = Array.from({ length: 30 }, (_, at) => aHeadline(`Pier ${at}`));
    const archive = [...many, aHeadline('Staten island', '', { language: 'de' }), aHeadline('State')];
    expect(await idsFor(archive, 'state ')).toHaveLength(1);
  });
});

describe('a short beginning', () => {
  it('is asked in the fields it is asked in', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const word = (at: number): string =>
      `s${letters[at % 26]}${letters[(at * 7) % 25]}${letters[Math.floor(at / 26) % 26]}${at.toString(36)}`;
    const many = Array.from({ length: 2600 }, (_, at) =>
      aHeadline(Array.from({ length: 5 }, (__, part) => word(at * 5 + part)).join(' ')),
    );
    const image = { src: 'a.jpg', alt: '', caption: 'Storm' };
    const service = await opened(await pressed([...many, aHeadline('Pier', '', { image })]));
    expect(await service.search({ text: 's' })).toMatchObject({ total: 2601 });
    expect(await service.search({ text: 'in:caption st' })).toMatchObject({ total: 1 });
    expect((await service.search({ text: 'in:caption s' })).total).toBeLessThan(2);
  });
});

describe('an index', () => {
  it('keeps its lists in order where terms that are cut coincide', async () => {
    const long = 'a'.repeat(45);
    const archive = [
      aHeadline('One', `a-${long}`, { id: 'one' }),
      aHeadline('Two', `harbour ${long}`, { id: 'two' }),
      aHeadline('Three', long, { id: 'three' }),
    ];
    expect(await idsFor(archive, '"harbour aaaa" OR harbour ')).toEqual(['two']);
    expect(await idsFor(archive, `"harbour ${long}"`)).toEqual(['two']);
  });

  it.each(['quad votes ', 'harbuor votes ', 'pier zzzq '])(
    'gives nothing wrong without any one shard: %s',
    async (text) => {
      const files = await pressed(
        ['Quay votes', 'Quad board', 'Harbour votes', 'Pier'].map((line) => aHeadline(line)),
      );
      const whole = idsOf(await (await opened(files)).search({ text }));
      for (const gone of files.keys()) {
        if (gone === 'root.bin') continue;
        const service = await opened(new Map([...files].filter(([path]) => path !== gone)));
        expect(whole).toEqual(expect.arrayContaining(idsOf(await service.search({ text }))));
      }
    },
  );

  it('of no articles answers without trouble', async () => {
    expect(await ask([], 'harbour ')).toMatchObject({ total: 0, trouble: [] });
    expect(await ask([], '"north pier" OR harb')).toMatchObject({ total: 0, trouble: [] });
  });
});
