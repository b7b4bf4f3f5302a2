import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openSearch } from '#search/openSearch.ts';
import { aHeadline, ask, idsOf, opened, pressed } from '#testing/searchBuilders.ts';
import type { Indexable } from '#search/write/document.ts';

const pier = aHeadline(
  'Harbour board votes to reopen North Pier',
  'The storm had closed it. Dues will rise.',
  {
    id: 'pier',
    published: '2024-03-12',
    section: 'Harbour',
    tags: ['dues'],
    byline: [{ name: 'Ines Holm' }],
    quotes: [{ block: 0, start: 0, end: 9, speaker: 'Mira Holt' }],
  },
);
const ferry = aHeadline('Ferry returns to the old quay', 'Nobody at the harbour had missed it.', {
  id: 'ferry',
  published: '2024-03-14',
  section: 'Travel',
});
const cafe = aHeadline('Le café du port', 'L’été au café.', {
  id: 'cafe',
  published: '2023-07-01',
  language: 'fr',
});
const all = [pier, ferry, cafe];

describe('a search over a pressed index', () => {
  it.each([
    ['a word of a headline before one of the text', 'harbour', ['pier', 'ferry']],
    ['all words of a query', 'harbour ferry', ['ferry']],
    ['a word while it is typed', 'harb', ['pier', 'ferry']],
    ['another form of a word', 'vote', ['pier']],
    ['a word without its accent', 'cafe', ['cafe']],
    ['a misspelt word', 'habrour ', ['pier', 'ferry']],
    ['a misspelt first letter', 'jarbour ', ['pier', 'ferry']],
    ['a phrase', '"north pier"', ['pier']],
    ['no phrase whose words stand apart', '"board reopen"', []],
    ['a phrase of the text', '"had closed it"', ['pier']],
    ['what is not excluded', 'harbour -quay', ['pier']],
    ['either of two words', 'quay OR pier', ['ferry', 'pier']],
    ['a group', '(quay OR pier) votes', ['pier']],
    ['words in the headline alone', 'in:headline harbour', ['pier']],
    ['a section', 'section:travel', ['ferry']],
    ['an author', 'by:holm', ['pier']],
    ['a tag', 'tag:dues', ['pier']],
    ['a language', 'lang:fr', ['cafe']],
    ['a speaker', 'said:"Mira Holt"', ['pier']],
    ['words of quotations', 'in:quote storm', ['pier']],
    ['days from one on', 'after:2024-03-13', ['ferry']],
    ['days before one', 'before:2024', ['cafe']],
    ['a month', 'on:2024-03', ['ferry', 'pier']],
    ['what is there where an operator is only begun', 'harbour section:', ['pier', 'ferry']],
  ])('finds %s', async (_, text, ids) => {
    expect(idsOf(await ask(all, text))).toEqual(ids);
  });
});

describe('a search in any script', () => {
  const archive = [
    aHeadline('پلِ کهنه بازگشایی می‌شود', 'علی کریمی در سال ۱۴۰۳ گفت.', { id: 'pol', language: 'fa' }),
    aHeadline('إعادة فتح الجسر القديم', 'قال المهندس إن العمل انتهى.', { id: 'jisr', language: 'ar' }),
    aHeadline('東京で国際会議が開かれる', '', { id: 'tokyo', language: 'ja' }),
    aHeadline('港口老码头重新开放', '', { id: 'gangkou', language: 'zh' }),
    aHeadline('Старый мост снова открыт', '', { id: 'most', language: 'ru' }),
    aHeadline('Η παλιά γέφυρα ανοίγει', '', { id: 'gefyra', language: 'el' }),
    aHeadline('ท่าเรือเก่าเปิดอีกครั้ง', '', { id: 'tha-ruea', language: 'th' }),
    aHeadline('고등법원 판결', '', { id: 'beobwon', language: 'ko' }),
    aHeadline('O’Neill’s e-mail “leaked”', 'It cost £1,750.50 in co-operation.', { id: 'oneill' }),
  ];
  it.each([
    ['the first letter', 'پ', 'pol'],
    ['the first letter', 'إ', 'jisr'],
    ['the first character', '東', 'tokyo'],
    ['the first letter', 'с', 'most'],
    ['the first letter', 'γ', 'gefyra'],
    ['the first letter', 'ท', 'tha-ruea'],
    ['the first syllable', '고', 'beobwon'],
    ['Arabic letters in a Persian word', 'كهنه', 'pol'],
    ['a word with ZWNJ written in one', 'میشود', 'pol'],
    ['a word with ZWNJ written in two', 'می شود', 'pol'],
    ['other digits', '1403', 'pol'],
    ['hamza left out', 'اعادة', 'jisr'],
    ['the article with the word', 'الجسر', 'jisr'],
    ['the inside of a run', '国際会議', 'tokyo'],
    ['two characters inside a run', '码头', 'gangkou'],
    ['full-width letters', 'ｅ－ｍａｉｌ', 'oneill'],
    ['capitals and accents left out', 'ΓΕΦΥΡΑ', 'gefyra'],
    ['another form of a Russian word', 'старые', 'most'],
    ['a straight apostrophe', "o'neill", 'oneill'],
    ['a joined name', 'oneill', 'oneill'],
    ['a compound in one', 'email', 'oneill'],
    ['a compound in two', 'e mail', 'oneill'],
    ['a number without its grouping', '1750.50', 'oneill'],
    ['curly quotation marks', '“co-operation”', 'oneill'],
  ])('finds %s: %s', async (_, text, id) => {
    expect(idsOf(await ask(archive, text))[0]).toBe(id);
  });
});

function quoting(at: number): Indexable {
  return aHeadline(`Pier part ${at}`, '“Shut it.”', {
    id: `part-${at}`,
    quotes: [{ block: 0, start: 1, end: 8, speaker: `Speaker${at} ${'x'.repeat(at % 30)}` }],
  });
}

describe('an answer', () => {
  it('marks nothing as misspelt where one word is what no story has', async () => {
    const answer = await ask(all, 'zzqx pier ');
    expect(answer).toMatchObject({ loosened: true, repairs: [] });
    expect(idsOf(answer)).toEqual(['pier']);
  });

  it('counts who is quoted in what it finds, from one shard for all voices', async () => {
    const files = await pressed([...all, ...Array.from({ length: 150 }, (_, at) => quoting(at))]);
    const read: string[] = [];
    const service = await openSearch({
      read(path) {
        read.push(path);
        return Promise.resolve(files.get(path));
      },
      inflate: (bytes) => Promise.resolve(new Uint8Array(inflateRawSync(bytes))),
    });
    const { voice, partial } = (await service?.facets('votes ')) ?? {};
    expect(partial).toBe(false);
    expect(voice).toEqual([{ label: 'Mira Holt', count: 1, query: 'said:"Mira Holt"' }]);
    expect(read.length).toBeLessThan(8);
  });

  it('counts the values of all articles where nothing is asked', async () => {
    const facets = await (await opened(await pressed(all))).facets('');
    expect(facets.section).toContainEqual({ label: 'Travel', count: 1, query: 'section:Travel' });
    expect(facets.year.map(({ label, count: articles }) => [label, articles])).toEqual([
      ['2024', 2],
      ['2023', 1],
    ]);
  });
});

describe('an index', () => {
  it('has the same bytes in any order of the articles and any number of runs', async () => {
    const once = await pressed(all);
    const again = await pressed(all.toReversed(), { runBytes: 100 });
    expect(again).toEqual(once);
  });
});
