import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareParagraphs } from './compareTexts.ts';
import { Runs } from './Rows.tsx';

const textOf = (first: string, second: string): string | null =>
  render(<Runs runs={compareParagraphs(first, second, 'en').runs} />).container.textContent;

describe('Runs', () => {
  it.each([
    ['The ferry is back.', 'The ferry is gone.', 'The ferry is back gone.'],
    ['The old ferry is back.', 'The ferry is back.', 'The old ferry is back.'],
    ['The ferry, old, is back.', 'The ferry, is back.', 'The ferry, old, is back.'],
    ['The bell rang.', 'The bell rang twice.', 'The bell rang twice.'],
  ])('keeps the words of “%s” and of “%s” apart where they are read out or copied', (first, second, text) => {
    expect(textOf(first, second)).toBe(text);
  });
});
