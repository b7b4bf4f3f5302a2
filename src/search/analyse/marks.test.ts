import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markWords } from './marks.ts';

function marked(text: string, words: readonly string[]): string[] {
  return markWords(text, words).map(({ start, end }) => text.slice(start, end));
}

describe('marks', () => {
  it.each([
    ['The Café on the pier', ['cafe'], ['Café']],
    ['Oil and oilseed', ['oil*'], ['Oil', 'oilseed']],
    ['An e-mail', ['email'], ['e-mail']],
    ['東京都', ['東京', '京都'], ['東京都']],
    ['The north pier, north of a pier', ['north pier'], ['north pier']],
    ['North, pier and North Pier', ['north pi*'], ['North, pier', 'North Pier']],
    ['東京都の東京', ['東京 京都'], ['東京都']],
    ['Nothing here', ['pier'], []],
  ])('in %s', (text, words, expected) => {
    expect(marked(text, words)).toEqual(expected);
  });
});

describe('an excerpt', () => {
  it('shows the part with the most words of the query', () => {
    const text = `${'Dues rose. '.repeat(40)}The board of the pier raised its dues. ${'More. '.repeat(80)}`;
    const { text: shown, marks } = excerptOf(text, ['pier', 'dues', 'board'], 120);
    expect(shown).toContain('board of the pier');
    expect(marks.map(({ start, end }) => shown.slice(start, end).toLowerCase())).toContain('pier');
  });

  it.each(['น้ำขึ้นที่ท่าเรือ', '👨‍👩‍👧‍👦🇩🇪👩🏽‍🔬', 'ガギグ'.normalize('NFD')])('cuts no character: %s', (characters) => {
    const text = `${characters.repeat(20)}pier${characters.repeat(20)}`;
    const ends = new Set(Array.from(new Intl.Segmenter().segment(text), ({ index }) => index));
    for (let length = 80; length < 110; length += 1) {
      const shown = excerptOf(text, ['pier'], length).text.replaceAll('…', '');
      const start = text.indexOf('pier') - shown.indexOf('pier');
      expect(ends).toContain(start);
      expect(ends).toContain(start + shown.length);
    }
  });

  it('stays near its length, and its marks are the words they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('pier', 'board', 'of', 'the', '東京都', '👩🏽')),
        fc.nat(80),
        (words, length) => {
          const { text, marks } = excerptOf(words.join(' '), ['pier'], length + 20);
          expect(text.length).toBeLessThanOrEqual(length + 22);
          expect(text.isWellFormed()).toBe(true);
          for (const { start, end } of marks) expect(text.slice(start, end)).toBe('pier');
        },
      ),
    );
  });
});
