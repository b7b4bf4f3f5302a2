import { describe, expect, it } from 'vitest';
import type { Quote } from '#edition/article.ts';
import type { PrintedBlock } from '#edition/block.ts';
import { placePullQuotes } from './placePullQuotes.ts';

const said = '“The pier stands,” said Nune Sarkand.';
const quoteIn = (block: number): Quote => ({ block, start: 1, end: 17, speaker: 'Nune Sarkand' });
const paragraph = (text: string): PrintedBlock => ({ type: 'paragraph', text });
const filler = (words: number): PrintedBlock => paragraph('tide '.repeat(words));

const language = 'en';

/** Where the one pull-quote of a story stands whose last paragraph says it. */
function besideOf(...before: PrintedBlock[]): number[] {
  const body = [...before, paragraph(said)];
  const quotes = [quoteIn(before.length)];
  return [...placePullQuotes({ language, body, quotes, pullQuotes: [0] }).keys()];
}

describe('placePullQuotes', () => {
  it('shows nothing where no quotation is named', () => {
    expect(placePullQuotes({ language, body: [paragraph(said)], quotes: [quoteIn(0)] }).size).toBe(0);
  });

  it('shows the words without the comma before the attribution', () => {
    const chosen = placePullQuotes({
      language,
      body: [paragraph(said)],
      quotes: [quoteIn(0)],
      pullQuotes: [0],
    });
    expect(chosen.get(0)).toMatchObject({
      words: 'The pier stands',
      speaker: 'Nune Sarkand',
      start: 1,
      end: 17,
    });
  });

  it('sets one beside a block', () => {
    const body = [filler(9), paragraph(said), paragraph(said), paragraph(said)];
    const quotes = [quoteIn(1), quoteIn(2), quoteIn(3)];
    expect([...placePullQuotes({ language, body, quotes, pullQuotes: [0, 1, 2] }).keys()]).toEqual([1, 2]);
  });

  it('stands beside the paragraph before its own, if that is not the first', () => {
    expect(besideOf(filler(9), filler(9))).toEqual([1]);
    expect(besideOf(filler(9))).toEqual([1]);
    expect(besideOf(filler(9), { type: 'heading', level: 2, text: 'Tide' })).toEqual([2]);
  });
});
