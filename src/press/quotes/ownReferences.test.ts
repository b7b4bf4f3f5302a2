import { describe, expect, it } from 'vitest';
import type { Quote } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { anArticle } from '#testing/builders.ts';
import { findQuotes } from './findQuotes.ts';
import { isOnlyPulling, withReferences } from './ownReferences.ts';

const text =
  '“We had a bet on it,” said Ole Berg. “I lost, and I have never been so glad to pay. Ask anyone.” The line closed in 2013.';
const body: Block[] = [{ type: 'paragraph', text }];

function rangeOf(words: string): Quote {
  const start = text.indexOf(words);
  return { block: 0, start, end: start + words.length };
}

/** The quotations with their speakers, a star before those that are pulled. */
function told(...references: string[]): string[] {
  const { quotes, pullQuotes } = withReferences(body, findQuotes(body, 'en'), references.map(rangeOf));
  return quotes.map(
    ({ start, end, speaker }, at) =>
      `${pullQuotes.includes(at) ? '*' : ''}${speaker ?? '-'}: ${text.slice(start, end)}`,
  );
}

describe('withReferences', () => {
  it('gives a reference the speaker of the quotation it stands in, and parts that', () => {
    expect(told('I lost, and I have never been so glad to pay')).toEqual([
      'Ole Berg: We had a bet on it,',
      '*Ole Berg: I lost, and I have never been so glad to pay.',
      'Ole Berg: Ask anyone.',
    ]);
  });

  it('leaves a quotation whole that a reference repeats', () => {
    expect(told('We had a bet on it')).toEqual([
      '*Ole Berg: We had a bet on it,',
      'Ole Berg: I lost, and I have never been so glad to pay. Ask anyone.',
    ]);
  });

  it('takes what nobody says for itself, and of several quotations the one it shares most with', () => {
    expect(told('The line closed in 2013', 'bet on it,” said Ole Berg. “I lost, and I have never')).toEqual([
      'Ole Berg: We had a bet on it,',
      '*Ole Berg: I lost, and I have never been so glad to pay. Ask anyone.',
      '*-: The line closed in 2013',
    ]);
  });
});

describe('isOnlyPulling', () => {
  it('is so where no quotation says anything but where a pull-quote stands', () => {
    const reference = rangeOf('We had a bet on it');
    expect(isOnlyPulling(anArticle({ quotes: [reference], pullQuotes: [0] }))).toBe(true);
    expect(isOnlyPulling(anArticle({ quotes: [reference] }))).toBe(false);
    expect(
      isOnlyPulling(anArticle({ quotes: [{ ...reference, speaker: 'Ole Berg' }], pullQuotes: [0] })),
    ).toBe(false);
    expect(isOnlyPulling(anArticle({}))).toBe(false);
  });
});
