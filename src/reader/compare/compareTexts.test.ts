import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, countChanges, type Row } from './compareTexts.ts';

const shown = (rows: readonly Row[]): string[] =>
  rows.map(({ runs }) =>
    runs
      .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'cut' ? '-' : '+'}[${text}]`))
      .join(''),
  );
const opening = 'The freighter Solveig Star was refloated on Thursday with the help of two tugs.';
const pilot = 'The pilot had left the ship at the fairway buoy.';
const cargo = 'Her cargo of barley is valued at two million crowns.';

describe('compareTexts', () => {
  it('pairs paragraphs and marks what one has alone', () => {
    const rows = compareTexts([opening, pilot, cargo], [opening, cargo, 'Nobody was hurt.'], 'en');
    expect(shown(rows)).toEqual([opening, `-[${pilot}]`, cargo, '+[Nobody was hurt.]']);
    expect(rows.map(({ isSame }) => isSame)).toEqual([true, false, true, false]);
  });

  it('marks words within a paragraph that was edited, and a sentence that was dropped', () => {
    const cut = 'The freighter was refloated on Friday with the help of two tugs.';
    expect(shown(compareTexts([opening], [cut], 'en'))).toEqual([
      'The freighter -[Solveig Star ]was refloated on -[Thursday]+[Friday] with the help of two tugs.',
    ]);
    expect(shown(compareTexts([`${opening} ${pilot}`], [opening], 'en'))).toEqual([`${opening}-[ ${pilot}]`]);
  });

  it('reads scripts without spaces by their words', () => {
    const rows = compareTexts(['海关旧楼的窑火今年春天点燃。'], ['海关旧楼的窑火去年春天点燃。'], 'zh');
    expect(shown(rows)).toEqual(['海关旧楼的窑火-[今年]+[去年]春天点燃。']);
  });

  it('counts the words that only one has', () => {
    expect(countChanges(compareTexts([opening, pilot], [opening], 'en'), 'en')).toEqual({
      cut: 10,
      added: 0,
    });
  });

  it('gives back both texts whole, whatever they are', () => {
    const text = fc.array(fc.string({ maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const rows = compareTexts(first, second, 'en');
        const side = (gone: 'cut' | 'added'): string =>
          rows
            .flatMap(({ runs }) => runs.filter(({ kind }) => kind !== gone).map((run) => run.text))
            .join('')
            .replace(/\s+/g, '');
        expect(side('cut')).toBe(second.join('').replace(/\s+/g, ''));
        expect(side('added')).toBe(first.join('').replace(/\s+/g, ''));
      }),
    );
  });
});
