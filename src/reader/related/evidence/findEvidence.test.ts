import { describe, expect, it } from 'vitest';
import type { Related } from '#edition/page/printed.ts';
import { anArticle } from '#testing/builders.ts';
import { findEvidence } from './findEvidence.ts';

const paragraph = (text: string) => ({ type: 'paragraph' as const, text });
const marked = (
  article: Parameters<typeof findEvidence>[0],
  shared: string[],
  kind: NonNullable<Related['because']>['kind'] = 'subject',
): unknown => {
  const found = findEvidence(article, { because: { kind }, shared });
  return found && [found.text, found.marks.map(({ start, end }) => found.text.slice(start, end))];
};

describe('findEvidence', () => {
  const pier = anArticle({
    body: [
      paragraph('The board met. It spoke of dues.'),
      paragraph('The harbour dues pay for North Pier. Nobody objected.'),
    ],
  });

  it('is the sentence that has most of the words, and where it stands', () => {
    expect(marked(pier, ['north pier', 'Dues'])).toEqual([
      'The harbour dues pay for North Pier.',
      ['dues', 'North Pier'],
    ]);
    expect(findEvidence(pier, { shared: ['North Pier'] })?.passage).toEqual({ block: 1, start: 0, end: 36 });
  });

  it('takes whole words only, and headline, standfirst and tags where the text has none', () => {
    expect(marked(pier, ['due'])).toBeUndefined();
    expect(marked(anArticle({ tags: ['Ferries', 'Fares'] }), ['Fares'])).toEqual([
      'Ferries, Fares',
      ['Fares'],
    ]);
  });

  it('is what the voice says, where both quote one', () => {
    const article = anArticle({
      body: [paragraph('“It holds,” said Nune Sarkand.')],
      quotes: [{ block: 0, start: 1, end: 10, speaker: 'Nune Sarkand' }],
    });
    expect(marked(article, ['Nune Sarkand'], 'voice')).toEqual(['It holds', ['It holds']]);
  });

  it('reads scripts without spaces', () => {
    const article = anArticle({ language: 'zh', body: [paragraph('海关旧楼的窑火。今年春天。')] });
    expect(marked(article, ['窑火'])).toEqual(['海关旧楼的窑火。', ['窑火']]);
  });

  it('cuts a long passage around its first word', () => {
    const long = anArticle({
      body: [paragraph(`${'so and on '.repeat(30)}North Pier ${'and so on '.repeat(30)}`)],
    });
    const found = findEvidence(long, { shared: ['North Pier'] });
    expect(found?.text.length).toBeLessThanOrEqual(200);
    expect(found?.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual(['North Pier']);
    expect(found?.text).toMatch(/^….*…$/);
  });
});
