import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from './convert.ts';
import { setLanguage } from './edit/setLanguage.ts';
import { makeReceipt } from './receipt.ts';
import { articleOf } from './store/store.ts';

const CASES = join(import.meta.dirname, 'cases');

/** What a case shows: the articles, what was dropped by which rule, and what could not be read. */
function outcome(name: string): unknown {
  const folder = join(CASES, name);
  const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? 'source.txt';
  const { drafts, troubles, skipped } = convert(readFileSync(join(folder, source)), { source });
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

    it(`${name} accounts for every visible character`, () => {
      const folder = join(CASES, name);
      const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? 'source.txt';
      for (const draft of convert(readFileSync(join(folder, source)), { source }).drafts) {
        const { characters } = makeReceipt(draft, 'a');
        expect(characters.kept + characters.moved + characters.dropped).toBe(characters.visible);
      }
    });
  }
});
