import { describe, expect, it } from 'vitest';
import { catalogue as ar } from './ar/catalogue.ts';
import { catalogue as de } from './de/catalogue.ts';
import { catalogue as en, type Catalogue } from './en/catalogue.ts';
import { catalogue as es } from './es/catalogue.ts';
import { catalogue as fa } from './fa/catalogue.ts';
import { catalogue as fr } from './fr/catalogue.ts';
import { interfaceFor, loadWords } from './useWords.ts';
import { catalogue as zh } from './zh/catalogue.ts';

/** An example of a query. */
const ALIKE_EVERYWHERE = ['after:2024-02 before:2024-04'];
const FRENCH_ALIKE = ['Menus', 'Page X', 'Pages', 'Pause', 'Source', 'X, page Y', 'Y sources'];
const LETTER = /\p{Letter}/u;

describe('the words of the interface', () => {
  it.each([
    ['en', 'en', 'ltr'],
    ['en-GB', 'en-GB', 'ltr'],
    ['fa', 'fa', 'rtl'],
    ['fa-IR', 'fa-IR', 'rtl'],
    ['sv', 'en', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['ar-EG', 'ar-EG', 'rtl'],
    ['de-AT', 'de-AT', 'ltr'],
    ['es-419', 'es-419', 'ltr'],
    ['fr-CA', 'fr-CA', 'ltr'],
    ['zh', 'zh', 'ltr'],
    ['zh-Hans-SG', 'zh-Hans-SG', 'ltr'],
    ['zh-Hant', 'en', 'ltr'],
    ['zh-TW', 'en', 'ltr'],
    ['zh-HK', 'en', 'ltr'],
  ])('for an edition in %s are those of %s, from %s', async (edition, language, direction) => {
    await loadWords(edition);
    expect(interfaceFor(edition)).toMatchObject({ language, direction });
  });

  it.each<[language: string, catalogue: Catalogue, alike: string[]]>([
    ['ar', ar, []],
    ['de', de, ['A', 'Aa', 'Auto', 'Sepia', 'by:holt', 'in']],
    ['es', es, ['A', 'Aa', 'Auto', 'Normal', 'Sepia', 'X min', 'by:holt']],
    ['fa', fa, []],
    ['fr', fr, [...FRENCH_ALIKE, 'A', 'Aa', 'Auto', 'Normal', 'X min', 'by:holt']],
    ['zh', zh, []],
  ])('leave none in English where they are those of %s', (_, catalogue, alike) => {
    const english = leaves(en);
    const same = leaves(catalogue).filter((text, place) => LETTER.test(text) && text === english[place]);
    expect(new Set(same)).toEqual(new Set([...ALIKE_EVERYWHERE, ...alike]));
  });

  it.each<[catalogue: Catalogue, count: number, shown: string]>([
    [ar, 0, '0 خبر'],
    [ar, 1, 'خبر واحد'],
    [ar, 2, 'خبران'],
    [ar, 3, '3 أخبار'],
    [ar, 11, '11 خبرًا'],
    [ar, 100, '100 خبر'],
    [ar, 103, '103 أخبار'],
    [de, 1, '1 Artikel'],
    [es, 1, '1 noticia'],
    [es, 0, '0 noticias'],
    [fr, 0, '0 article'],
    [fr, 2, '2 articles'],
    [zh, 1, '1 篇报道'],
  ])('count stories as the language does (%#)', ({ everywhere }, count, shown) => {
    expect(everywhere.stories(count, String(count))).toBe(shown);
  });
});

/** Every text in its place, and what every function makes of three letters. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('X', 'Y', 'Z'))];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.flatMap(([, inner]) => leaves(inner));
}
