import { describe, expect, it } from 'vitest';
import type { Article, Quote } from '#edition/article.ts';
import { aDigest, aStory } from '#testing/pressBuilders.ts';
import { compileVoices } from './compileVoices.ts';

function quote(speaker: string, parts: Partial<Quote> = {}): Quote {
  return { block: 0, start: 0, end: 5, speaker, confidence: 0.98, ...parts };
}

function saying(words: string): Article['body'] {
  return [{ type: 'paragraph', text: `“${words}”, she said.` }];
}

const entries = [
  aStory({
    id: 'new',
    published: '2024-03-14',
    quotes: [
      quote('Mira Holt', { role: 'harbour master', group: 1 }),
      quote('Mira Holt', { start: 6, end: 9, group: 1 }),
      quote('an official', { group: 2 }),
      quote('Tomas Brandeis', { group: 3 }),
    ],
  }),
  aStory({ id: 'old', published: '2024-01-02', quotes: [quote('Holt'), quote('Holt', { confidence: 0.4 })] }),
].map(aDigest);

describe('the voices of an edition', () => {
  const voices = compileVoices(entries);

  it('count an utterance once, however its attribution splits it', () => {
    expect(
      voices.rows.map(({ name, slug, count, roles, first, last }) => [name, slug, count, roles, first, last]),
    ).toEqual([
      ['Mira Holt', 'mira-holt', 2, ['harbour master'], '2024-01-02', '2024-03-14'],
      ['Tomas Brandeis', 'tomas-brandeis', 1, [], '2024-03-14', '2024-03-14'],
    ]);
  });

  it('stand in the order of the edition, each with the parts of what was said', () => {
    expect(voices.rows[0]?.utterances).toEqual([
      { article: 'new', quotes: [0, 1] },
      { article: 'old', quotes: [0] },
    ]);
  });

  it('are known for each quotation of an article, and for none in doubt', () => {
    const mira = { name: 'Mira Holt', slug: 'mira-holt' };
    expect(voices.of('new')).toEqual([mira, mira, null, { name: 'Tomas Brandeis', slug: 'tomas-brandeis' }]);
    expect(voices.of('old')).toEqual([mira, null]);
    expect(voices.of('unheard-of')).toEqual([]);
  });

  it('said once what several prints of one text quote, in the first of them', () => {
    const said = { quotes: [quote('Mira Holt', { start: 1, end: 20 })] };
    const prints = [
      aStory({ id: 'late', ...said, body: saying('We open on Monday –') }),
      aStory({ id: 'later', ...said, body: saying('We close on Sunday.') }),
      aStory({ id: 'first', ...said, body: saying('we open on Monday, ') }),
    ].map(aDigest);
    const { rows, of } = compileVoices(prints, () => prints.toReversed());
    expect(rows[0]?.utterances).toEqual([
      { article: 'later', quotes: [0] },
      { article: 'first', quotes: [0] },
    ]);
    expect(rows[0]?.count).toBe(2);
    expect(of('late')).toEqual(of('first'));
  });

  it('are co-quoted with whom the same articles quote', () => {
    const [mira] = voices.rows;
    expect(mira && voices.coQuoted(mira)).toEqual([
      { name: 'Tomas Brandeis', slug: 'tomas-brandeis', articles: 1 },
    ]);
  });
});
