import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

describe('paragraphs', () => {
  it('parts a text at its line feeds, and its marks with it', () => {
    const text = 'Dear Sir,\nThe pier is shut.';
    const parts = paragraphs({ text, marks: [{ type: 'emphasis', start: 5, end: 14 }] });
    expect(parts).toEqual([
      { start: 0, text: 'Dear Sir,', marks: [{ type: 'emphasis', start: 5, end: 9 }] },
      { start: 10, text: 'The pier is shut.', marks: [{ type: 'emphasis', start: 0, end: 4 }] },
    ]);
  });
});
