// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#edition/text/text.ts';
import { BlockQuote } from '#reader/article/blocks/BlockQuote.tsx';
import { Paragraph } from '#reader/article/blocks/Paragraph.tsx';
import { rangeOf } from '#reader/ui/screen/rangeOf.ts';

const marks: Mark[] = [
  { type: 'link', start: 4, end: 14, href: '/article/a' },
  { type: 'strong', start: 8, end: 20 },
];

describe('rangeOf', () => {
  it.each([
    ['a paragraph with marks', 'The north pier is open again.'],
    ['words at the very end', 'The north pier is open again.'],
  ])('finds %s', (_, text) => {
    const { container } = render(
      <MemoryRouter>
        <Paragraph block={{ type: 'paragraph', text, marks }} id="b0" hasDropCap={false} />
      </MemoryRouter>,
    );
    const block = container.querySelector('#b0')!;
    expect(rangeOf(block, 4, 14)?.toString()).toBe('north pier');
    expect(rangeOf(block, 9, text.length)?.toString()).toBe(text.slice(9));
    expect(rangeOf(block, 0, text.length + 1)).toBeUndefined();
  });

  it('counts the line feeds between the paragraphs of a set-off quotation', () => {
    const text = 'Dear Sir,\nThe pier is shut.\nYours';
    const { container } = render(<BlockQuote block={{ type: 'quote', text }} id="b0" />);
    expect(rangeOf(container.querySelector('#b0')!, 10, 27)?.toString()).toBe('The pier is shut.');
  });
});
