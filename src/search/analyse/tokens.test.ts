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
    ["U.N.'s plan, the U.N’s", ['un', 'plan', 'the', 'un']],
    ["company's", ['company']],
    ['company’s', ['company']],
    ["don't", ['dont']],
    ['don’t', ['dont']],
    ["int'l", ['int', 'l', 'intl']],
    ['O’Neill', ['o', 'neill', 'oneill']],
    ['l’avion', ['l', 'avion', 'lavion']],
    ['Ph.D. and D.Phil, Ph.D.’s', ['ph', 'd', 'phd', 'and', 'd', 'phil', 'dphil', 'ph', 'd', 'phd']],
    ['J. K. Holt of the U.S. A. Vane, Dr. P. Holt', 'j k jk holt of the us a vane dr p holt'.split(' ')],
    ['Hawaiʻi, Hawai‘i and Qurʾan', ['hawaii', 'hawai', 'i', 'hawaii', 'and', 'quran']],
    ['Col·legi, coŀlegi and A·B', ['collegi', 'collegi', 'coŀlegi', 'and', 'a', 'b']],
    ['e-mail', ['e', 'mail', 'email']],
    ['AT&T', ['at', 't', 'att']],
    ['C++, C# and C/F#.', ['c++', 'c', 'c#', 'c', 'and', 'c', 'f#', 'f']],
    ['c++11 and a #tag', ['c', '11', 'and', 'a', 'tag']],
    ['iPhone15', ['iphone', '15', 'iphone15']],
    ['5km, ۵کیلو', ['5', 'km', '5km', '5', 'کیلو', '5کیلو']],
    ['1st 2ND 3D F16 a320neo', ['1st', '2nd', '3d', 'f16', 'a320neo']],
    ['covid19-free', ['covid19', 'free', 'covid19free']],
    ['covid-19', ['covid', '19', 'covid19']],
    ['1,750 men', ['1750', 'men']],
    ['5.93 and 5,93', ['5.93', 'and', '5.93']],
    ['1,000-strong and 1,000m', ['1000', 'strong', 'and', '1000', 'm']],
    ["1'000 and 1’000,5", ['1000', 'and', '1000.5']],
    ['10\u00a0000 and 1\u202f000\u202f000,5', ['10000', 'and', '1000000.5']],
    ['in 2024\u00a0100 men', ['in', '2024', '100', 'men']],
    ['1,00,000 and 12,34,567', ['100000', 'and', '1234567']],
    ['a 2.5-litre engine', ['a', '2.5', 'litre', 'engine']],
    ['12.03.2024', ['12', '03', '2024']],
    ['۱٬۰۰۰٫۵', ['1000.5']],
    ['１，０００円', ['1000', '円']],
    ['२०२४ and ๒๕๖๗', ['2024', 'and', '2567']],
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
    ['NATO-東京-tokyo', ['nato', '東京', '京', 'tokyo']],
    ['خانۀ', ['خانه']],
    ['شہر', ['شهر']],
    ['ΚΟΣ κος', ['κοσ', 'κοσ']],
    ['शक्\u200dति', ['शक्ति']],
    ['\u095bमीन और ज\u093cमीन', ['जमीन', 'और', 'जमीन']],
    ['गाँव', ['गांव']],
    ['हिन्दी हिंदी मुम्बई गङ्गा पञ्च घण्टा', ['हिंदी', 'हिंदी', 'मुंबई', 'गंगा', 'पंच', 'घंटा']],
    ['अन्न जन्म सम्मान अन्य', ['अन्न', 'जन्म', 'सम्मान', 'अन्य']],
    ['צה"ל', ['צה', 'ל', 'צהל']],
    ['צה״ל and צה”ל', ['צה', 'ל', 'צהל', 'and', 'צה', 'ל', 'צהל']],
    ['ג׳ורג׳ בית־ספר', ['ג', 'ורג', 'גורג', 'בית', 'ספר', 'ביתספר']],
    ['an "end"less', ['an', 'end', 'less']],
    ['Har\u00adbour', ['harbour']],
    ['ガス'.normalize('NFD'), ['ガス', 'ス']],
    ['서울'.normalize('NFD'), ['서울', '울']],
    ['ﾆｭｰｽ ｶﾞｽ', ['ニュ', 'ュー', 'ース', 'ス', 'ガス', 'ス']],
    ['❤️ 👩🏽‍🔬', []],
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

  it('are found in numbers joined without end', () => {
    const runs = fc.stringMatching(/^[0-9.,-]{1,9}$/);
    fc.assert(
      fc.property(runs, (run) => {
        expect(tokenise(run.repeat(5000)).every(({ term }) => term !== '')).toBe(true);
      }),
      { numRuns: 10 },
    );
    expect(tokenise('1.5-'.repeat(5000) + '1')).toHaveLength(5001);
  });

  it('are the same for a text in capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéèüñçå' -]*$/), (text) => {
        expect(terms(text.toUpperCase())).toEqual(terms(text));
      }),
    );
  });
});
