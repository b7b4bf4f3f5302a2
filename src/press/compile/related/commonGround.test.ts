import { describe, expect, it } from 'vitest';
import { createCommonGround } from './commonGround.ts';
import type { Rarity } from './rarity.ts';
import { analyse } from './terms/terms.ts';

function worded(body: string, language = 'en'): Parameters<typeof createCommonGround>[0] {
  return { terms: analyse({ headline: '', standfirst: '', body, tags: [], language }), language };
}

/** What two texts have in common, where every term is as rare as any other or as is told. */
function common(one: string, other: string, rarity: Rarity = () => 2): string[] | undefined {
  return createCommonGround(worded(one), rarity)(worded(other))?.shared;
}

function rarerIfShort(term: string): number {
  return 6 - term.length / 2;
}

describe('what two articles have in common', () => {
  it.each([
    ['a function word', 'The keeper said that which he knew.', 'A clerk wrote that which nobody asked.'],
    ['a weekday or a month', 'It opened on Monday in April.', 'She left on Monday, back in April.'],
  ])('is never %s', (_, one, other) => {
    expect(common(one, other)).toBeUndefined();
  });

  it('is written as the text writes it', () => {
    expect(common('They met Serena Hale there.', 'Nobody there saw Serena.')).toEqual(['Serena']);
  });

  it('is a word, though every object has a property of that name', () => {
    const one = 'A constructor built it. '.repeat(5);
    expect(common(one, one)).toContain('constructor');
  });

  it('is no sum, and no decade', () => {
    const one = 'It cost $5.6bn, or 160m a year, as in the 1990s. '.repeat(5);
    const other = 'A loan of 160m, then 2.6bn, from the 1990s. '.repeat(5);
    expect(common(one, other)).toBeUndefined();
  });

  it('is no word that two names have in common', () => {
    expect(common('They met in Mint Lane.', 'She left by Tallow Lane.')).toBeUndefined();
    expect(common('They met in Mint Lane.', 'He lives in Mint Lane.')).toEqual(['Mint Lane']);
    expect(common('So said Nune Sarkand.', 'It was left to Sarkand.')).toEqual(['Sarkand']);
  });

  it('is rather a name than a word that two headlines use', () => {
    const [one, other] = ['The clock is mended', 'A mended quarrel'].map((headline) => ({
      terms: analyse({ headline, standfirst: '', body: 'It hung in Osterby.', tags: [], language: 'en' }),
      language: 'en',
    }));
    if (!one || !other) throw new Error('no texts');
    expect(createCommonGround(one, () => 2)(other)).toEqual({ kind: 'mention', shared: ['Osterby'] });
  });

  it('is no name in passing that most articles name', () => {
    expect(common('They met Serena Hale there.', 'Nobody there saw Serena Hale.', () => 0.5)).toBeUndefined();
  });

  it('is named by the whole name', () => {
    expect(common('At a Pier, the North Pier.', 'To the Pier, the North Pier.')).toEqual(['North Pier']);
  });

  it('is not named twice, once in the plural', () => {
    const one = 'One gate, then all gates, held a gate. Gates held, gates held.';
    expect(common(one, one)).toEqual(['gates', 'held']);
  });

  it('leaves out what weighs little beside the rest', () => {
    const one = 'A weir, reconstructed; '.repeat(5);
    expect(common(one, one, rarerIfShort)).toEqual(['weir']);
  });

  it('is a word that both use in passing only where more makes them near', () => {
    const [one, other] = [worded('The keeper stood beside the lamp.'), worded('A lamp lit the keeper.')];
    expect(createCommonGround(one, () => 2)(other)).toBeUndefined();
    expect(createCommonGround(one, () => 2, true)(other)?.shared).toEqual(['keeper', 'lamp']);
  });

  it('is a word in passing where no capitals tell a name', () => {
    const [one, other] = [worded('فانوس روشن بود.', 'fa'), worded('او فانوس را شست.', 'fa')];
    expect(createCommonGround(one, () => 2)(other)).toEqual({ kind: 'mention', shared: ['فانوس'] });
  });

  it('is no noun of German in passing, which has its capital as every noun has', () => {
    const [one, other] = [worded('Im Haus wuchs Hoffnung.', 'de'), worded('Ein Haus ohne Hoffnung.', 'de')];
    expect(createCommonGround(one, () => 2)(other)).toBeUndefined();
  });

  it('is written with its accents', () => {
    const text = 'künftige Häfen, '.repeat(5);
    expect(createCommonGround(worded(text, 'de'), () => 2)(worded(text, 'de'))?.shared).toContain('künftige');
  });

  it('is a name alone between two languages', () => {
    const english = worded('The note says what your Innovation is, what your Innovation does.');
    const german = worded(
      'Auf dem Schild: what is your Innovation, what does your Innovation, what, your?',
      'de',
    );
    expect(createCommonGround(german, () => 2)(english)).toBeUndefined();
    const [one, other] = [worded('They met Serena Hale there.'), worded('Dort war auch Serena Hale.', 'de')];
    expect(createCommonGround(one, () => 2)(other)?.shared).toEqual(['Serena Hale']);
  });
});
