import { describe, expect, it } from 'vitest';
import { aHeadline, ask, idsFor, opened, pressed } from '#testing/searchBuilders.ts';
import { markWords } from '#search/analyse/marks.ts';

describe('a compound', () => {
  it.each(['e-mail,', 'e-mail?', '#e-mail', '"e-mail"', 'e-mail '])(
    'is found in one word too: %s',
    async (text) => {
      expect(await idsFor([aHeadline('My email', '', { id: 'one' })], text)).toEqual(['one']);
    },
  );

  it('is no slip where it is found in one word', async () => {
    expect(await ask([aHeadline('My email')], 'e-mail ')).toMatchObject({ total: 1, repairs: [] });
  });

  it.each(['"email address"', '"an email"', '"an e-mail address"'])(
    'is part of phrases in one word too: %s',
    async (text) => {
      expect(await idsFor([aHeadline('An e-mail address', '', { id: 'one' })], text)).toEqual(['one']);
    },
  );
});

describe('an abbreviation', () => {
  it.each([
    ['PhD ', 'A Ph.D. in the town'],
    ['Ph.D. ', 'A PhD in the town'],
    ['Ph. D. ', 'A PhD in the town'],
    ['"PhD student"', 'The Ph.D. student'],
    ['DPhil', 'His D.Phil. is done'],
    ['JK Holt', 'J. K. Holt resigns'],
    ['J.K. Holt', 'J. K. Holt resigns'],
    ['J. K. Holt', 'J.K. Holt resigns'],
    ['"J. K. Holt" ', 'J. K. Holt resigns'],
    ['K. Holt ', 'J. K. Holt resigns'],
    ['collegi ', 'El col·legi obre'],
    ["hawai'i ", 'Ferry to Hawaiʻi'],
  ])('is found however it is written: %s', async (text, headline) => {
    const archive = [aHeadline(headline, '', { id: 'meant' }), aHeadline('Other')];
    expect(await idsFor(archive, text)).toEqual(['meant']);
  });
});

describe('the parts of a compound', () => {
  const archive = [
    aHeadline('An F-16 over the bay', '', { id: 'plane' }),
    aHeadline('Block F and pier 16', '', { id: 'block' }),
    aHeadline('A race of 5 km', '', { id: 'race', tags: ['Long-distance'] }),
    aHeadline('Five', 'A km stone and 5 men. A distance too long.', { id: 'stone' }),
    aHeadline('The copper lantern', '', { id: 'lantern' }),
    aHeadline('Lantern', 'Copper and a lantern, at 10 and at 30', { id: 'both' }),
    aHeadline('Les écoles', "L'avion de l'école", { id: 'école', language: 'fr' }),
    aHeadline('Une école', '', { id: 'une', language: 'fr' }),
    aHeadline('O’Brae sails at 10:30', '', { id: 'brae' }),
    aHeadline('Brae and o', '', { id: 'apart' }),
  ];
  it.each([
    ['F-16 ', ['plane']],
    ['f-1', ['plane']],
    ['lantern -F-16 ', ['both', 'lantern']],
    ['-F-16 over OR pier ', ['block']],
    ['5km ', ['race']],
    ['long-distance ', ['race']],
    ['copper-lanterns ', ['lantern']],
    ['copper-lan', ['lantern']],
    ['coper-lantern ', ['lantern']],
    ['copper/lantern ', ['both', 'lantern']],
    ['10:30 ', ['brae']],
    ["o'brae ", ['brae']],
    ["l'école ", ['une', 'école']],
    ["école -l'école ", ['une']],
    ["école -l'ecole ", ['une']],
    ['copper-men ', []],
    ['men-copper OR copper-distance ', []],
    ['km-stone ', ['stone']],
    ['too-distance ', ['stone']],
  ])('stand side by side: %s', async (query, ids) => {
    expect(await idsFor(archive, query)).toEqual(ids);
  });

  it('are marked where they do', async () => {
    const story = 'Copper lanterns: a lantern of copper';
    const { matched } = await ask([aHeadline(story)], 'copper-lantern ');
    const marks = markWords(story, matched).map(({ start, end }) => story.slice(start, end));
    expect(marks).toEqual(['Copper lanterns']);
  });

  it.each([true, false])('are told apart as far as positions go: %s', async (textPositions) => {
    const files = await pressed(archive, { textPositions });
    const { hits } = await (await opened(files)).search({ text: 'copper-lantern ' });
    expect(hits.map(({ id }) => id)).toEqual(textPositions ? ['lantern'] : ['lantern', 'both']);
  });
});

describe('a name with a number', () => {
  const archive = [
    aHeadline('The Lantern15 is out', '', { id: 'joined' }),
    aHeadline('Cases for the Lantern 15', '', { id: 'apart' }),
    aHeadline('A race of 5km', '', { id: 'race' }),
  ];
  it.each([
    ['lantern15 ', ['apart', 'joined']],
    ['lantern 15 ', ['apart', 'joined']],
    ['lantern-15 ', ['apart', 'joined']],
    ['lantern1', ['apart', 'joined']],
    ['lantern ', ['apart', 'joined']],
    ['"lantern 15"', ['apart', 'joined']],
    ['"lantern15 is"', ['joined']],
    ['5 km ', ['race']],
    ['"race of 5km"', ['race']],
  ])('is found in one word and in two: %s', async (query, ids) => {
    expect(await idsFor(archive, query)).toEqual(ids);
  });
});
