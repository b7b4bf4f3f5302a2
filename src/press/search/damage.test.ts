import { inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSearch } from '#search/openSearch.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';
import type { SearchService } from '#search/search.ts';
import type { Indexable } from '#search/write/document.ts';

type Files = Map<string, Uint8Array>;

async function pressed(articles: readonly Indexable[]): Promise<Files> {
  const files: Files = new Map();
  await writeSearchIndex(articles, (path, bytes) => {
    files.set(path, bytes);
  });
  return files;
}

function opened(files: Files): Promise<SearchService | undefined> {
  return openSearch({
    read: (path) => Promise.resolve(files.get(path)),
    inflate(bytes) {
      try {
        return Promise.resolve(new Uint8Array(inflateRawSync(bytes)));
      } catch {
        return Promise.resolve(undefined);
      }
    },
  });
}

const words = [
  'harbour',
  'pier',
  'board',
  'ferry',
  'storm',
  'dues',
  'quay',
  'vote',
  'café',
  '東京',
  'e-mail',
  '1,750',
];
const wordList = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 });
const article = fc.record({ headline: wordList, text: wordList, day: fc.integer({ min: 10, max: 28 }) });
const archive = fc.array(article, { minLength: 1, maxLength: 12 }).map((articles) =>
  articles.map(({ headline, text, day }, index): Indexable => ({
    id: `story-${index}`,
    headline: headline.join(' '),
    published: `2024-03-${day}`,
    language: 'en',
    body: [{ type: 'paragraph', text: text.join(' ') }],
  })),
);

async function idsFor(service: SearchService | undefined, text: string): Promise<string[]> {
  const answer = await service?.search({ text, count: 100, exactly: true });
  return (answer?.hits ?? []).map(({ id }) => id);
}

describe('an index of any articles', () => {
  it('finds each by every word and by the phrase of its text', async () => {
    await fc.assert(
      fc.asyncProperty(archive, async (articles) => {
        const service = await opened(await pressed(articles));
        for (const { id, headline, body } of articles) {
          const [block] = body;
          const text = block?.type === 'paragraph' ? block.text : '';
          for (const query of [...headline.split(' '), `"${text}"`, headline])
            expect(await idsFor(service, `${query} `)).toContain(id);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('answers anything that is typed', async () => {
    const service = await opened(
      await pressed([{ id: 'a', headline: 'Harbour board', language: 'en', body: [] }]),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await service?.search({ text })).toMatchObject({ partial: false });
      }),
    );
  });
});

type Damage = (file: Uint8Array, other: Uint8Array) => Uint8Array | undefined;

const damages: Readonly<Record<string, Damage>> = {
  missing: () => undefined,
  truncated: (file) => file.subarray(0, file.length - 3),
  altered: (file) => file.map((byte, at) => (at === file.length >> 1 ? byte ^ 4 : byte)),
  foreign: (_, other) => other,
};

/** The files with one shard, not the root, damaged. */
function damaged(files: Files, pick: number, damage: Damage): Files {
  const paths = [...files.keys()].filter((path) => path !== 'root.bin');
  const [path = '', other = ''] = [paths[pick % paths.length], paths[(pick + 1) % paths.length]];
  const left = damage(files.get(path) ?? new Uint8Array(), files.get(other) ?? new Uint8Array());
  const rest = new Map([...files].filter(([name]) => name !== path));
  return left ? rest.set(path, left) : rest;
}

async function ask(files: Files, text: string): Promise<{ ids: string[]; trouble: string[] }> {
  const answer = await (await opened(files))?.search({ text, count: 100 });
  return { ids: (answer?.hits ?? []).map(({ id }) => id), trouble: answer?.trouble ?? [] };
}

describe('a damaged index', () => {
  it.each(Object.entries(damages))('with a shard %s says so and gives nothing wrong', async (_, damage) => {
    const query = fc.constantFrom(
      ...words,
      '"harbour pier"',
      'harb',
      'harbor ',
      'pier -quay',
      'board OR dues',
      'on:2024-03-12',
    );
    await fc.assert(
      fc.asyncProperty(archive, fc.nat(), query, async (articles, pick, text) => {
        const files = await pressed(articles);
        const whole = await ask(files, text);
        const rest = await ask(damaged(files, pick, damage), text);
        if (rest.trouble.length === 0) expect(rest).toEqual(whole);
        else expect(rest.trouble).toEqual([expect.stringContaining('.bin is missing or damaged')]);
        expect(whole.ids).toEqual(expect.arrayContaining(rest.ids));
      }),
      { numRuns: 25 },
    );
  });

  it('without a sound root does not open', async () => {
    const files = await pressed([{ id: 'a', headline: 'Harbour board', language: 'en', body: [] }]);
    files.set('root.bin', (files.get('root.bin') ?? new Uint8Array()).subarray(5));
    expect(await opened(files)).toBeUndefined();
  });
});
