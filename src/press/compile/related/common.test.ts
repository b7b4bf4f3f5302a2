import { describe, expect, it } from 'vitest';
import { createCommon } from './common.ts';
import type { Rarity } from './rarity.ts';
import { analyse } from './terms/terms.ts';

function worded(body: string): Parameters<typeof createCommon>[0] {
  const language = 'en';
  return { terms: analyse({ headline: '', standfirst: '', body, tags: [], language }), language };
}

/** What two texts have in common, where every term is as rare as any other or as is told. */
function common(one: string, other: string, rarity: Rarity = () => 2): string[] | undefined {
  return createCommon(worded(one), rarity)(worded(other))?.shared;
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

  it('is named by the whole name', () => {
    expect(common('At a Pier, the North Pier.', 'To the Pier, the North Pier.')).toEqual(['North Pier']);
  });

  it('is not named twice, once in the plural', () => {
    expect(common('One gate, then all gates, held.', 'No gate and no gates held.')).toEqual(['gate', 'held']);
  });

  it('leaves out what weighs little beside the rest', () => {
    expect(common('A weir was reconstructed.', 'The reconstructed weir.', rarerIfShort)).toEqual(['weir']);
  });
});
