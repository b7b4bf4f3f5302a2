import { describe, expect, it } from 'vitest';
import type { PrintedQuote } from '#edition/page/printed.ts';
import { saidIn, setApart } from './useSaid.ts';

describe('what is said', () => {
  it('has a speaker who is sure, or given by an editor', () => {
    const text = '“Now,” she said. “Soon,” he said. “Never,” they said.';
    const said = (words: string, speaker: string, confidence?: number): PrintedQuote => ({
      block: 0,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      speaker,
      ...(confidence !== undefined && { confidence }),
    });
    const quotes = [
      said('Now', 'Ines Moor', 0.64),
      said('Soon', 'Tom Holt', 0.65),
      said('Never', 'Ada Sarkand'),
    ];
    const body = [{ type: 'paragraph' as const, text }];
    expect(
      saidIn({
        schema: 1,
        id: 'pier',
        headline: 'Pier',
        minutes: 1,
        language: 'en',
        related: [],
        body,
        quotes,
      }).map(({ speaker }) => speaker),
    ).toEqual(['Tom Holt', 'Ada Sarkand']);
  });
});

describe('the marks of what is said', () => {
  it.each([
    { where: 'on lines of their own', tops: [0, 31, 93], apart: [0, 31, 93] },
    { where: 'on one line', tops: [31, 31, 31], apart: [31, 55, 79] },
    { where: 'on one line, above another', tops: [0, 0, 31], apart: [0, 24, 48] },
    { where: 'in another order than the text', tops: [62, 0, 0], apart: [62, 0, 24] },
  ])('stand apart: $where', ({ tops, apart }) => {
    expect(setApart(tops)).toEqual(apart);
  });
});
