import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

function terms(text: string): string[] {
  return tokenise(text).map(({ term }) => term);
}

describe('the terms of a text', () => {
  it.each([
    ['The North Pier', ['the', 'north', 'pier']],
    ['Café', ['cafe', 'café']],
    ['ＮＡＴＯ', ['nato']],
    ['Straße', ['strasse', 'straße']],
    ['U.S. oil', ['us', 'oil']],
    ["company's", ['company']],
    ['company’s', ['company']],
    ["don't", ['dont']],
    ['don’t', ['dont']],
    ["int'l", ['int', 'l', 'intl']],
    ['O’Neill', ['o', 'neill', 'oneill']],
    ['l’avion', ['l', 'avion', 'lavion']],
    ['e-mail', ['e', 'mail', 'email']],
    ['AT&T', ['at', 't', 'att']],
    ['covid-19', ['covid', '19', 'covid19']],
    ['1,750 men', ['1750', 'men']],
    ['5.93 and 5,93', ['5.93', 'and', '5.93']],
    ['1987-88', ['1987', '88']],
    ['end.Start', ['end', 'start']],
    ['كتاب', ['کتاب']],
    ['علي', ['علی']],
    ['می‌خواهم', ['می', 'خواهم', 'میخواهم']],
    ['۱۳۹۹', ['1399']],
    ['مُحَمَّد', ['محمد']],
    ['東京都', ['東京', '京都', '都']],
    ['水', ['水']],
    ['第3回NATO会議', ['第', '3', '回', 'nato', '会議', '議']],
    ['', []],
    ['—!?', []],
  ])('of %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('lie in the text, in order, and are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { term, start, end } of tokenise(text)) {
          expect(term).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('are the same for a text in capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéèüñçå' -]*$/), (text) => {
        expect(terms(text.toUpperCase())).toEqual(terms(text));
      }),
    );
  });
});
