import { describe, expect, it } from 'vitest';
import type { Quote } from '#edition/article.ts';
import type { PrintedBlock } from '#edition/block.ts';
import { choosePullQuotes } from './choosePullQuotes.ts';

const said = '“The pier stands,” said Nune Sarkand.';
const quoteIn = (block: number): Quote => ({ block, start: 1, end: 17, speaker: 'Nune Sarkand' });
const paragraph = (text: string): PrintedBlock => ({ type: 'paragraph', text });
const filler = (words: number): PrintedBlock => paragraph('tide '.repeat(words));

const language = 'en';

/** Where the one pull-quote of a story stands whose last paragraph says it. */
function besideOf(...before: PrintedBlock[]): number[] {
  const body = [...before, paragraph(said)];
  const quotes = [quoteIn(before.length)];
  return [...choosePullQuotes({ language, body, quotes, pullQuotes: [0] }).keys()];
}

describe('choosePullQuotes', () => {
  it('shows nothing where no quotation is named', () => {
    expect(choosePullQuotes({ language, body: [paragraph(said)], quotes: [quoteIn(0)] }).size).toBe(0);
  });

  it('shows the words without the comma before the attribution', () => {
    const chosen = choosePullQuotes({
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

  it('leaves out one that follows too closely', () => {
    const body = [paragraph(said), filler(100), paragraph(said), filler(300), paragraph(said)];
    const quotes = [quoteIn(0), quoteIn(2), quoteIn(4)];
    expect([...choosePullQuotes({ language, body, quotes, pullQuotes: [0, 1, 2] }).keys()]).toEqual([0, 3]);
  });

  it('stands beside the paragraph before its own, if that is not the first', () => {
    expect(besideOf(filler(9), filler(9))).toEqual([1]);
    expect(besideOf(filler(9))).toEqual([1]);
    expect(besideOf(filler(9), { type: 'heading', level: 2, text: 'Tide' })).toEqual([2]);
  });

  it('counts Chinese by its letters', () => {
    const zh = paragraph('“炉火已经熄了，”她说。');
    const quote: Quote = { block: 0, start: 1, end: 8, speaker: '周美琳' };
    const near = [zh, paragraph('潮'.repeat(400)), zh];
    const far = [zh, paragraph('潮'.repeat(700)), zh];
    const quotes = [quote, { ...quote, block: 2 }];
    expect(choosePullQuotes({ language, body: near, quotes, pullQuotes: [0, 1] }).size).toBe(1);
    expect(choosePullQuotes({ language, body: far, quotes, pullQuotes: [0, 1] }).size).toBe(2);
    expect(choosePullQuotes({ language, body: far, quotes, pullQuotes: [0] }).get(0)?.words).toBe(
      '炉火已经熄了',
    );
  });
});
