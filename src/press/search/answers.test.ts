import { describe, expect, it } from 'vitest';
import { aHeadline, ask, idsFor, idsOf, opened, pressed } from '#testing/searchBuilders.ts';
import { markWords } from '#search/analyse/marks.ts';
import type { Indexable } from '#search/write/document.ts';

describe('a phrase in a quotation', () => {
  const text =
    'They like the north pier. “We go north,” she said, “where the pier was.” “The old quay stands.”';
  const quotes = ['We go north,', 'where the pier was.', 'The old quay stands.'].map((words) => {
    const start = text.indexOf(words);
    return { block: 0, start, end: start + words.length };
  });
  // Words of four articles and more have a parameter of their own
  const others = Array.from({ length: 4 }, (_, at) =>
    aHeadline(`The north pier ${at}`, 'We go to the old quay.'),
  );
  const archive = [aHeadline('Visit', text, { id: 'visit', quotes }), ...others];

  it.each([
    ['in:quote "north pier" ', []],
    ['in:quote "go north" ', ['visit']],
    ['in:quote "old quay" ', ['visit']],
    ['in:quote "pier was" north ', ['visit']],
    ['in:text "visit north" ', []],
  ])('stands in it: %s', async (query, ids) => {
    expect(await idsFor(archive, query)).toEqual(ids);
  });

  it('is in the text as well', async () => {
    expect(await idsFor(archive, 'in:text "north pier" ')).toEqual(['visit']);
    expect(await idsFor(archive, '"old quay" ')).toHaveLength(5);
  });
});

describe('a word in quotation marks', () => {
  const archive = [
    aHeadline('Council votes', '', { id: 'votes' }),
    aHeadline('Council vote', '', { id: 'vote' }),
    aHeadline('Café votes', '', { id: 'café' }),
  ];
  it.each([
    ['vote ', ['café', 'vote', 'votes']],
    ['"vote"', ['vote']],
    ['"votes" ', ['café', 'votes']],
    ['“cafe” ', ['café']],
    ['"vots" ', ['café', 'vote', 'votes']],
  ])('is that word, no other form of it: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
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

describe('what is excluded', () => {
  const archive = [
    aHeadline('Oil and the taxi', '', { id: 'taxi' }),
    aHeadline('Oil and the tax', '', { id: 'tax' }),
    aHeadline('Oil and the parties', '', { id: 'parties' }),
  ];
  it.each([
    ['oil -tax', ['parties', 'taxi']],
    ['oil -t', ['parties', 'tax', 'taxi']],
    ['oil -party ', ['parties', 'tax', 'taxi']],
    ['oil -(taxi OR part', ['parties', 'tax']],
  ])('is the word itself: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });
});

describe('a script without spaces', () => {
  const archive: Indexable[] = [
    aHeadline('東京都の港', '', { id: 'to' }),
    aHeadline('東京と京都', '', { id: 'and', section: 'x' }),
    aHeadline('港の祭り', '', { id: 'feast', section: 'x' }),
    aHeadline('第3回会議', '大きな港湾で', { id: 'third' }),
    aHeadline('Tags', '', { id: 'tagged', tags: ['大阪城'] }),
  ];
  it.each([
    ['東京都 ', ['to']],
    ['祭り -東京都', ['feast']],
    ['京都 -東京都', ['and']],
    ['港 ', ['feast', 'third', 'to']],
    ['"港"', ['feast', 'third', 'to']],
    ['港 section:x', ['feast']],
    ['in:headline 港 ', ['feast', 'to']],
    ['港 東京', ['to']],
    ['第3回', ['third']],
    ['"第3回"', ['third']],
    ['大阪城', ['tagged']],
  ])('is found by characters side by side: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });

  it('is found as far as positions tell, and by its pairs where they are left out', async () => {
    const texts = [aHeadline('A', '東京都', { id: 'a' }), aHeadline('東京と京都', '', { id: 'b' })];
    const service = await opened(await pressed(texts, { textPositions: false }));
    expect(idsOf(await service.search({ text: '東京都 ' }))).toEqual(['a']);
  });
});

describe('a beginning with a star', () => {
  const archive = [
    aHeadline('Harbour dues', '', { id: 'dues' }),
    aHeadline('The harvest', '', { id: 'harvest' }),
    aHeadline('Ferry', '', { id: 'ferry' }),
  ];
  it.each([
    ['harb* ', ['dues']],
    ['har* ', ['dues', 'harvest']],
    ['har* dues ', ['dues']],
    ['-har*', ['ferry']],
    ['har* -harb*', ['harvest']],
  ])('is all that it begins: %s', async (query, ids) => {
    expect(await idsFor(archive, query)).toEqual(ids);
  });
});

describe('a letter with signs', () => {
  const archive = [
    aHeadline('Learning C++', '', { id: 'plus' }),
    aHeadline('Learning C#', '', { id: 'sharp' }),
    aHeadline('Vitamin C', '', { id: 'vitamin' }),
  ];
  it.each([
    ['C++', ['plus']],
    ['c++ ', ['plus']],
    ['"C#"', ['sharp']],
    ['"learning c#"', ['sharp']],
    ['learning -c++', ['sharp']],
    ['c+', ['plus', 'sharp', 'vitamin']],
    ['C ', ['plus', 'sharp', 'vitamin']],
  ])('is another than the letter: %s', async (query, ids) => {
    expect(await idsFor(archive, query)).toEqual(ids);
  });
});

describe('a number', () => {
  it.each([
    ['1000 ', '1,000-strong crowd'],
    ['1000 ', '1,000m run'],
    ['10\u00a0000 ', '10000 men'],
    ['10000 ', '10\u202f000 men'],
    ['2.5 ', '2.5-litre engine'],
    ['2024 ', 'सन् २०२४'],
  ])('is found however it is written: %s', async (text, headline) => {
    expect(await idsFor([aHeadline(headline, '', { id: 'one' })], text)).toEqual(['one']);
  });
});

describe('a phrase in quotations', () => {
  it('is found in the text around them', async () => {
    const text = 'They closed the north pier. He spoke of piers in the north.';
    const quoting = (start: number, end: number, id: string): Indexable =>
      aHeadline('A', text, { id, quotes: [{ block: 0, start, end, speaker: 'Mira Holt' }] });
    const archive = [quoting(0, 27, 'said'), quoting(28, 59, 'other')];
    expect(await idsFor(archive, 'in:quote "north pier"')).toEqual(['said']);
  });
});

describe('the marks of an answer', () => {
  it.each([
    ['"north pier"', 'The north pier is north of the pier: North Pier', ['north pier', 'North Pier']],
    ["o'neill", "At two o'clock O’Neill spoke", ['O’Neill']],
    ["l'été ", "L’été, l'avion", ['L’été']],
    ['e-mail', 'An e-mail about a fee, by email', ['e-mail', 'email']],
    ['東京都', '東京都と東京', ['東京都']],
  ])('are what was asked for: %s', async (text, story, expected) => {
    const { matched } = await ask([aHeadline(story, '', { language: 'fr' })], text);
    expect(markWords(story, matched).map(({ start, end }) => story.slice(start, end))).toEqual(expected);
  });
});

describe('a suggestion', () => {
  const archive = [
    aHeadline('Zürich', '', { language: 'de' }),
    aHeadline('Район', '', { language: 'ru' }),
    aHeadline('École', '', { language: 'fr' }),
    aHeadline('An e-mail'),
    aHeadline('東京都'),
  ];
  it.each([
    ['züric', ['zürich']],
    ['zuric', ['zurich']],
    ['райо', ['район']],
    ['ÉCOL', ['école']],
    ['e-mai', ['email']],
    ['東京', ['東京']],
    ['京東京', []],
  ])('is a word as one begins to write it: %s', async (text, words) => {
    expect(await (await opened(await pressed(archive))).suggest(text)).toMatchObject({ words });
  });
});
