import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openSearch } from '#search/openSearch.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';
import type { SearchAnswer, SearchService } from '#search/search.ts';
import type { Indexable } from '#search/write/document.ts';

type Files = Map<string, Uint8Array>;

async function pressed(articles: readonly Indexable[], runBytes?: number): Promise<Files> {
  const files: Files = new Map();
  await writeSearchIndex(
    articles,
    (path, bytes) => {
      files.set(path, bytes);
    },
    { ...(runBytes !== undefined && { runBytes }) },
  );
  return files;
}

async function opened(files: Files): Promise<SearchService> {
  const service = await openSearch({
    read: (path) => Promise.resolve(files.get(path)),
    inflate: (bytes) => Promise.resolve(new Uint8Array(inflateRawSync(bytes))),
  });
  if (!service) throw new Error('The index does not open.');
  return service;
}

async function ask(articles: readonly Indexable[], text: string): Promise<SearchAnswer> {
  return (await opened(await pressed(articles))).search({ text });
}

function idsOf(answer: SearchAnswer): string[] {
  return answer.hits.map(({ id }) => id);
}

let count = 0;
function story(headline: string, text = '', more: Partial<Indexable> = {}): Indexable {
  count += 1;
  const body = text === '' ? [] : [{ type: 'paragraph' as const, text }];
  return { id: `story-${count}`, headline, language: 'en', body, ...more };
}

const pier = story('Harbour board votes to reopen North Pier', 'The storm had closed it. Dues will rise.', {
  id: 'pier',
  published: '2024-03-12',
  section: 'Harbour',
  tags: ['dues'],
  byline: [{ name: 'Ines Holm' }],
  quotes: [{ block: 0, start: 0, end: 9, speaker: 'Mira Holt' }],
});
const ferry = story('Ferry returns to the old quay', 'Nobody at the harbour had missed it.', {
  id: 'ferry',
  published: '2024-03-14',
  section: 'Travel',
});
const cafe = story('Le café du port', 'L’été au café.', {
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
    ['what is there where a half-typed operator is a word too many', 'harbour section:', ['pier', 'ferry']],
  ])('finds %s', async (_, text, ids) => {
    expect(idsOf(await ask(all, text))).toEqual(ids);
  });
});

describe('an index', () => {
  it('has the same bytes in any order of the articles and any number of runs', async () => {
    const once = await pressed(all);
    const again = await pressed(all.toReversed(), 100);
    expect(again).toEqual(once);
  });
});
