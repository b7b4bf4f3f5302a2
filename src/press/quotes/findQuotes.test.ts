import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#edition/block.ts';
import { choosePullQuotes } from './choosePullQuotes.ts';
import { findQuotes } from './findQuotes.ts';

const WORDS = [
  '“ ” " ‘ ’ \' « » „ 「 」 , . ? : — \n ( )',
  'said Mira Holt Ms. she he who told the spokesman for according to and asked of',
  'a déclaré dit-elle sagte dijo گفت وی قال 表示 他说 王宁 ， 。 😀 \u202b e\u0301',
];
const words = fc.constantFrom(...WORDS.join(' ').split(' '));
const sentences = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
const block: fc.Arbitrary<Block> = fc.oneof(
  sentences.map((text): Block => ({ type: 'paragraph', text })),
  sentences.map((text): Block => ({ type: 'quote', text })),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text): Block => ({ type: 'paragraph', text })),
  fc.constant<Block>({ type: 'divider' }),
);
const language = fc.constantFrom('en', 'en-GB', 'fr', 'de', 'es', 'fa', 'ar', 'zh-Hans', 'ja', '');

describe('findQuotes', () => {
  it('stays sure of a speaker who acts between the words', () => {
    const text = '“I was late,” says Will Strand. He yawns. “Very late, in fact.”';
    const [, second] = findQuotes([{ type: 'paragraph', text }], 'en');
    expect(second?.speaker).toBe('Will Strand');
    expect(second?.confidence).toBeGreaterThan(0.75);
  });

  it('never throws, and every range is sound, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), language, (body, tongue) => {
        const quotes = findQuotes(body, tongue);
        let last = { block: -1, end: 0 };
        for (const quote of quotes) {
          const target = body[quote.block];
          const text = target && 'text' in target ? (target.text ?? '') : '';
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(quote.start, quote.end).trim()).not.toBe('');
          expect(quote.block > last.block || quote.start >= last.end).toBe(true);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          expect((quote.confidence ?? 0) > 0).toBe(quote.speaker !== undefined);
          last = quote;
        }
        for (const index of choosePullQuotes({ headline: 'Pier', body }, quotes))
          expect(quotes[index]).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (body) => {
        expect(findQuotes(body, 'en')).toEqual(findQuotes(body, 'en'));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the words byte for byte, with the comma before the closing mark and the space inside French marks left to the text', () => {
    const text = 'Elle a dit : «\u202fÇa va\u00a0!\u202f» Puis “Bon, bon,” dit Mira Holt.';
    const quotes = findQuotes([{ type: 'paragraph', text }], 'fr');
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['Ça va\u00a0!', 'Bon, bon,']);
  });

  it('takes a set-off quotation without marks as one whole, spoken by whoever led it in', () => {
    const body: Block[] = [
      { type: 'paragraph', text: 'Mira Holt wrote:' },
      { type: 'quote', text: 'The pier opens in May.' },
    ];
    expect(findQuotes(body, 'en')).toMatchObject([{ block: 1, start: 0, end: 22, speaker: 'Mira Holt' }]);
  });

  it('takes a few set-off words without an end for a heading, unless a sentence leads up to them', () => {
    const setOff: Block[] = [
      { type: 'paragraph', text: '“We open in May,” said Mira Holt.' },
      { type: 'quote', text: 'Two piers closed this spring' },
    ];
    expect(findQuotes(setOff, 'en')).toHaveLength(1);
    const ledIn: Block[] = [
      { type: 'paragraph', text: 'Mira Holt wrote:' },
      { type: 'quote', text: 'Two piers closed this spring' },
    ];
    expect(findQuotes(ledIn, 'en')).toMatchObject([{ speaker: 'Mira Holt' }]);
  });

  it.each([
    ['— Une citation de Mira Aubier', 'Mira Aubier'],
    ['— Mira Aubier', 'Mira Aubier'],
    ['— Citadelle du Port', 'Citadelle du Port'],
  ])('takes from the signature %s what names somebody', (cite, speaker) => {
    const body: Block[] = [{ type: 'quote', text: 'Le port ouvrira en mai.', cite }];
    expect(findQuotes(body, 'fr')).toMatchObject([{ speaker }]);
  });

  it('reads to the end of 10,000 paragraphs, and of one as long', () => {
    const text =
      '“We open in May,” said Mira Holt, who met Tom Averell. “It is time,” she added. He said: “It is.” ';
    const paragraphs = Array.from({ length: 10_000 }, (): Block => ({ type: 'paragraph', text }));
    expect(findQuotes(paragraphs, 'en')).toHaveLength(30_000);
    const one: Block = { type: 'paragraph', text: text.repeat(10_000) };
    expect(findQuotes([one], 'en')).toHaveLength(30_000);
  });
});
