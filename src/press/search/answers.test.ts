import { describe, expect, it } from 'vitest';
import { aHeadline, ask, idsFor, idsOf } from '#testing/searchBuilders.ts';

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
