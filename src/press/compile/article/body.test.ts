import { describe, expect, it } from 'vitest';
import { aStory } from '#testing/pressBuilders.ts';
import { printBody } from './body.ts';

const picture = {
  src: 'edition/images/x-640.jpg',
  name: '0123456789abcdef',
  width: 640,
  height: 400,
  widths: [640],
  thumbhash: 'AA==',
};

describe('printBody', () => {
  const article = aStory({
    body: [
      { type: 'image', src: 'gone.png', caption: 'Gone' },
      { type: 'embed', url: 'javascript:x' },
      { type: 'image', src: 'here.png', caption: 'Here', credit: 'A. Hand' },
      { type: 'paragraph', text: '“Here,” she said.' },
    ],
    quotes: [{ block: 3, start: 1, end: 5, speaker: 'Nune Sarkand' }],
  });

  it('leaves out what cannot be shown and lets quotations keep their words', () => {
    const { body, quotes } = printBody(article, new Map([['here.png', picture]]));
    expect(body.map(({ type }) => type)).toEqual(['image', 'paragraph']);
    const [quote] = quotes ?? [];
    const block = body[quote?.block ?? -1];
    expect(block && 'text' in block && block.text?.slice(quote?.start, quote?.end)).toBe('Here');
  });

  it('prints a picture with the words the article has for it', () => {
    const { body } = printBody(article, new Map([['here.png', picture]]));
    expect(body[0]).toEqual({ type: 'image', caption: 'Here', credit: 'A. Hand', ...picture });
  });
});
