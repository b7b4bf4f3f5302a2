import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Mark, RichText } from '#edition/text/text.ts';
import { RichTextView } from './RichTextView.tsx';

function show(richText: RichText): HTMLElement {
  const { container } = render(
    <MemoryRouter>
      <RichTextView {...richText} />
    </MemoryRouter>,
  );
  return container;
}

/** As it stands in a page made without a browser. */
function printed(richText: RichText): string {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <MemoryRouter>
      <RichTextView {...richText} />
    </MemoryRouter>,
  );
  return page.textContent;
}

const link = (href: string): Mark => ({ type: 'link', start: 0, end: 4, href });

describe('RichTextView', () => {
  it('keeps a link within the newspaper', () => {
    show({ text: 'Pier news', marks: [link('/article/pier')] });
    const shown = screen.getByRole('link', { name: 'Pier' });
    expect(shown.getAttribute('href')).toBe('/article/pier');
    expect(shown.getAttribute('rel')).toBeNull();
  });

  it('tells a page outside nothing of where one came from', () => {
    show({ text: 'Pier news', marks: [link('https://osterby.example/pier')] });
    expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '//evil.example',
    'data:text/html,x',
    'pier.html',
  ])('shows only the words of a link to %j', (href) => {
    expect(show({ text: 'Pier news', marks: [link(href)] }).textContent).toBe('Pier news');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows HTML as the text it is', () => {
    const text = '<img src=x onerror=alert(1)><b>bold</b>';
    const container = show({ text, marks: [{ type: 'strong', start: 3, end: 20 }] });
    expect(container.textContent).toBe(text);
    expect(container.querySelector('img, b')).toBeNull();
  });

  it('has the text as its text content, whatever the marks', () => {
    fc.assert(
      fc.property(richTexts, (richText) => {
        expect(printed(richText)).toBe(richText.text);
      }),
    );
  });
});

const types = fc.constantFrom('emphasis', 'strong', 'code', 'sub', 'sup', 'link');
const richTexts = fc.string({ minLength: 1, maxLength: 30 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(types, fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), fc.webUrl())
        .map(([type, start, length, href]): Mark => {
          const end = Math.min(text.length, start + length);
          return type === 'link' ? { type, start, end, href } : { type, start, end };
        }),
      { maxLength: 6 },
    ),
  }),
);
