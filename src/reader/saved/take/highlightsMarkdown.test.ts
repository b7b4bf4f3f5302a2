import { describe, expect, it } from 'vitest';
import { highlightsMarkdown } from './highlightsMarkdown.ts';

const highlight = {
  row: { id: 'ferry-returns', headline: 'Ferry [returns]', language: 'en' },
  block: 3,
  start: 10,
  exact: 'two *years*\nlate',
  prefix: '',
  suffix: '',
  note: 'Ask <who>',
  at: 1,
};

const { row, start, exact } = highlight;

describe('highlightsMarkdown', () => {
  it('is a heading a story, and a quotation that links to its words', () => {
    const lines = highlightsMarkdown('Highlights', [
      highlight,
      { row, block: 1, start, exact, prefix: '', suffix: '', at: 2 },
    ])
      .trim()
      .split('\n\n');
    expect(lines[0]).toBe('# Highlights');
    expect(lines[1]).toMatch(/^## \[Ferry \\\[returns\\\]\]\(\w+:.*\/article\/ferry-returns\)$/);
    expect(lines[2]).toContain('#b1.10-26');
    expect(lines[3]).toMatch(/^> \[two \\\*years\\\* late\]\(.*#b3\.10-26\)$/);
    expect(lines[4]).toBe(String.raw`Ask \<who\>`);
  });
});
