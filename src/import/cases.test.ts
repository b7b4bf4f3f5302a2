import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockText } from '#edition/blockText.ts';
import { convert } from './convert.ts';
import { setLanguage } from './edit/setLanguage.ts';
import { decodeEntities } from './read/text/entities.ts';
import { makeReceipt } from './receipt.ts';
import { articleOf } from './store/store.ts';

const CASES = join(import.meta.dirname, 'cases');

function sourceOf(name: string): string {
  return readdirSync(join(CASES, name)).find((file) => file.startsWith('source.')) ?? 'source.txt';
}

/** What a case shows: the articles, what was dropped by which rule, and what could not be read. */
function outcome(name: string): unknown {
  const source = sourceOf(name);
  const { drafts, troubles, skipped } = convert(readFileSync(join(CASES, name, source)), { source });
  return {
    articles: drafts.map((draft) => articleOf(setLanguage(draft), 'a').article),
    dropped: drafts.flatMap((draft) =>
      makeReceipt(draft, 'a').entries.flatMap(({ fate, text, rule }) =>
        fate === 'dropped' ? [{ rule, text }] : [],
      ),
    ),
    ...(troubles.length > 0 && { troubles }),
    ...(skipped !== undefined && { skipped }),
  };
}

describe('golden cases', () => {
  for (const name of readdirSync(CASES)) {
    it(`${name} becomes the article that a person would make of it`, async () => {
      const golden = join(CASES, name, 'article.json');
      const text = `${JSON.stringify(outcome(name), null, 2)}\n`;
      expect(existsSync(golden)).toBe(true);
      await expect(text).toMatchFileSnapshot(golden);
    });

    it(`${name} holds what its account says is kept`, () => {
      const source = sourceOf(name);
      for (const draft of convert(readFileSync(join(CASES, name, source)), { source }).drafts) {
        const beside = draft.body.flatMap((block) => {
          if (block.type === 'quote') return [block.cite ?? ''];
          return block.type === 'image' ? [`${block.caption ?? ''}${block.credit ?? ''}`] : [];
        });
        const body = letters([...draft.body.map(blockText), ...beside].join('\n'));
        const { entries } = makeReceipt(draft, 'a');
        for (const { fate, text } of entries)
          if (fate === 'kept') expect(body, text).toContain(letters(text));
      }
    });
  }

  for (const name of readdirSync(CASES).filter((each) => sourceOf(each).endsWith('.txt'))) {
    it(`${name} accounts for every letter of its source, in order but for what parts a paragraph`, () => {
      const file = join(CASES, name, sourceOf(name));
      const { drafts } = convert(readFileSync(file), { source: file });
      const entries = drafts.flatMap((draft) => makeReceipt(draft, 'a').entries);
      if (drafts.length === 0) return;
      const heads = entries.filter(({ rule }) => rule === 'running head of a printed page');
      const told = entries.filter((entry) => !heads.includes(entry)).map(({ text }) => text);
      const source = letters(decodeEntities(readFileSync(file, 'utf8')));
      const unparted = heads.reduce((rest, { text }) => rest.replace(letters(text), ''), source);
      expect(letters(told.join('\n'))).toBe(unparted);
    });
  }
});

/** Letters alone: bullets and numbers of a list are no text, nor are tags that a scrape left. */
function letters(text: string): string {
  return text.replace(/<[^<>]*>/g, '').replace(/\P{L}+/gu, '');
}
