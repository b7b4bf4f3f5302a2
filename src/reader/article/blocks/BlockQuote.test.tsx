import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BlockQuote } from './BlockQuote.tsx';

it.each(['— Ole Berg, rower', 'Ole Berg, rower'])(
  'names who said it with one dash, the page’s own: %s',
  (cite) => {
    const block = { type: 'quote' as const, text: 'We row.', cite };
    expect(renderToStaticMarkup(<BlockQuote id="b0" block={block} />)).toContain(
      '<figcaption>Ole Berg, rower</figcaption>',
    );
  },
);
