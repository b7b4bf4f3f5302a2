import { describe, expect, it } from 'vitest';
import type { Quote } from '#edition/article.ts';
import { mergeVoices, type Spoken } from './mergeVoices.ts';

type Said = string | Omit<Quote, 'block' | 'start' | 'end'>;

function article(id: string, published: string | undefined, ...speakers: readonly Said[]): Spoken {
  return { article: id, published, quotes: speakers.map(aQuote) };
}

function aQuote(said: Said, block: number): Quote {
  return { block, start: 0, end: 9, ...(typeof said === 'string' ? { speaker: said } : said) };
}

function names(...articles: readonly Spoken[]): string[] {
  return mergeVoices(articles).map(({ name, count }) => `${name} ${count}`);
}

describe('mergeVoices', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    [
      'a surname and a title go to the one full name',
      ['Mira Holt', 'Holt', 'Dr Holt', 'Ms. Mira Holt'],
      ['Mira Holt 4'],
    ],
    ['middle initials tell nobody apart', ['Tom J. Averell', 'Tom Averell', 'T. Averell'], ['Tom Averell 3']],
    ['two people of one surname are two', ['Mira Holt', 'Peter Holt'], ['Mira Holt 1', 'Peter Holt 1']],
    [
      'a surname of two people is a third voice',
      ['Mira Holt', 'Peter Holt', 'Holt'],
      ['Holt 1', 'Mira Holt 1', 'Peter Holt 1'],
    ],
    [
      'an initial tells which of two',
      ['Mira Holt', 'Peter Holt', 'P. Holt'],
      ['Peter Holt 2', 'Mira Holt 1'],
    ],
    [
      'an initial of two is neither',
      ['Paul Holt', 'Peter Holt', 'P. Holt'],
      ['P. Holt 1', 'Paul Holt 1', 'Peter Holt 1'],
    ],
    ['father and son are two', ['Tom Averell', 'Tom Averell Jr.'], ['Tom Averell 1', 'Tom Averell Jr. 1']],
    ['capitals make no other name', ['Mira Holt', 'MIRA HOLT'], ['Mira Holt 2']],
    ['speakers without a name are no voices', ['an official', 'his wife', 'Averell’s envoy to Tern'], []],
    [
      'two middle initials are two people, and none is either',
      ['Tom A. Averell', 'Tom B. Averell', 'Tom Averell'],
      ['Tom A. Averell 1', 'Tom Averell 1', 'Tom B. Averell 1'],
    ],
    ['an initial and its middle name are one', ['Tom James Averell', 'Tom J. Averell'], ['Tom J. Averell 2']],
    [
      'accents, apostrophes and hyphens tell nobody apart',
      ['José O’Moor-Holt', "Jose O'Moor Holt", "Jose O'Moor-Holt"],
      ['José O’Moor-Holt 2', "Jose O'Moor Holt 1"],
    ],
    [
      'a name with its particle is the end of a full one',
      ['Ines von Moor', 'von Moor', 'Moor'],
      ['Ines von Moor 3'],
    ],
    ['so are two surnames', ['Gabriel Garrido Moor', 'Garrido Moor'], ['Gabriel Garrido Moor 2']],
    [
      'a known given name is no first surname',
      ['Norbert Leo Holt', 'Leo Holt'],
      ['Leo Holt 1', 'Norbert Leo Holt 1'],
    ],
    [
      'organisations go by their whole name',
      ['Department of Harbours and Trade', 'Department of Trade', 'Harbour Board', 'Board'],
      ['Board 1', 'Department of Harbours and Trade 1', 'Department of Trade 1', 'Harbour Board 1'],
    ],
    ['a king is no surname', ['King Averell', 'Tom Averell'], ['King Averell 1', 'Tom Averell 1']],
    [
      'President, Minister and Sir merge',
      ['President Holt', 'Sir Tom Holt', 'Minister Tom Holt'],
      ['Tom Holt 3'],
    ],
    [
      'Persian and Arabic titles and letters tell nobody apart',
      ['مينا رستگار', 'دکتر مینا رستگار', 'رستگار', 'الدكتور كريم حداد', 'کریم حداد'],
      ['مينا رستگار 3', 'كريم حداد 2'],
    ],
    ['two in one are no voice', ['Mira Holt and Tom Moor', 'Holt und Moor'], []],
    [
      'offices and officials nobody names are no voices',
      ['شهردار بندر', 'یک مقام آگاه', 'مسؤول', '一名官员', '局长'],
      [],
    ],
    ['scripts without capitals are names', ['王宁', 'مهران کاوه'], ['مهران کاوه 1', '王宁 1']],
  ])('%s', (_, speakers, expected) => {
    expect(names(article('a', undefined, ...speakers))).toEqual(expected);
  });

  it('leaves out one word that is not sure and no surname', () => {
    const said = { speaker: 'Likewise', confidence: 0.8 };
    expect(names(article('a', undefined, said, 'Mira Holt', { speaker: 'Holt', confidence: 0.8 }))).toEqual([
      'Mira Holt 2',
    ]);
  });

  it('leaves out speakers that are not sure', () => {
    expect(names(article('a', undefined, { speaker: 'Mira Holt', confidence: 0.5 }))).toEqual([]);
  });

  it('gathers roles, dates and quotations over articles, whatever their order', () => {
    const articles = [
      article('b', '2024-03-12T10:45:00+03:30', { speaker: 'Holt', role: 'harbour master' }, 'Tom Averell'),
      article('c', undefined, 'Mira Holt'),
      article(
        'a',
        '2023-05-01',
        { speaker: 'Mira Holt', role: 'harbour master' },
        { speaker: 'Mira Holt', role: 'chair' },
      ),
    ];
    const [holt] = mergeVoices(articles);
    expect(holt).toEqual({
      name: 'Mira Holt',
      roles: ['harbour master', 'chair'],
      count: 4,
      first: '2023-05-01',
      last: '2024-03-12T10:45:00+03:30',
      quotes: [
        { article: 'b', quote: 0 },
        { article: 'c', quote: 0 },
        { article: 'a', quote: 0 },
        { article: 'a', quote: 1 },
      ],
    });
  });

  it('takes one word of German, where any noun has a capital, only for the end of a full name', () => {
    const spoken = { ...article('a', undefined, 'Experten', 'Mira Holt', 'Holt'), language: 'de-AT' };
    expect(names(spoken)).toEqual(['Mira Holt 2']);
  });

  it('an officer in German is no voice, a Dutch name is', () => {
    const spoken = article('a', undefined, 'der Kade');
    expect(names({ ...spoken, language: 'de' })).toEqual([]);
    expect(names({ ...spoken, language: 'nl' })).toEqual(['der Kade 1']);
  });
});
