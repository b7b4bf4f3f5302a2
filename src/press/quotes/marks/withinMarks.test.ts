import { describe, expect, it } from 'vitest';
import { withinMarks } from './withinMarks.ts';

describe('a quotation given by a person', () => {
  it.each([
    ['“We open in May,”', 'We open in May,'],
    ['"We open in May"', 'We open in May'],
    ['«\u202fNous ouvrons en mai\u202f»', 'Nous ouvrons en mai'],
    ['„Wir öffnen im Mai“', 'Wir öffnen im Mai'],
    ['「五月开放」', '五月开放'],
    ['“We open,” said Holt, “in May”', '“We open,” said Holt, “in May”'],
    ['We open in May', 'We open in May'],
    ['“', '“'],
    ['“”', '“”'],
  ])('is without its marks: %s', (given, words) => {
    const text = `Then Holt said: ${given} and left.`;
    const quote = { block: 0, start: 16, end: 16 + given.length, speaker: 'Mira Holt' };
    const { start, end, ...rest } = withinMarks(quote, [{ type: 'paragraph', text }]);
    expect(text.slice(start, end)).toBe(words);
    expect(rest).toEqual({ block: 0, speaker: 'Mira Holt' });
  });
});
