import { describe, expect, it } from 'vitest';
import { catalogue as en, type Catalogue } from './en/catalogue.ts';
import { catalogue as fa } from './fa/catalogue.ts';
import { interfaceFor, loadWords } from './useWords.ts';

/** An example of a query. */
const ALIKE_EVERYWHERE = ['after:2024-02 before:2024-04'];
const LETTER = /\p{Letter}/u;

describe('the words of the interface', () => {
  it.each([
    ['en', 'en', 'ltr'],
    ['en-GB', 'en-GB', 'ltr'],
    ['fa', 'fa', 'rtl'],
    ['fa-IR', 'fa-IR', 'rtl'],
    ['sv', 'en', 'ltr'],
    ['ar', 'en', 'ltr'],
  ])('for an edition in %s are those of %s, from %s', async (edition, language, direction) => {
    await loadWords(edition);
    expect(interfaceFor(edition)).toMatchObject({ language, direction });
  });

  it.each<[language: string, catalogue: Catalogue, alike: string[]]>([['fa', fa, []]])(
    'leave none in English where they are those of %s',
    (_, catalogue, alike) => {
      const english = leaves(en);
      const same = leaves(catalogue).filter((text, place) => LETTER.test(text) && text === english[place]);
      expect(new Set(same)).toEqual(new Set([...ALIKE_EVERYWHERE, ...alike]));
    },
  );
});

/** Every text in its place, and what every function makes of three letters. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('X', 'Y', 'Z'))];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.flatMap(([, inner]) => leaves(inner));
}
