import { describe, expect, it } from 'vitest';
import { normaliseUrl } from './url.ts';

describe('normaliseUrl', () => {
  it.each([
    'https://www.example.org/news/pier?b=2&a=1',
    'http://example.org/news/pier/?a=1&b=2',
    'https://m.example.org/news/pier?a=1&utm_source=letter&b=2#comments',
    'https://EXAMPLE.org/news/pier/index.html?a=1&b=2&fbclid=x',
  ])('brings %s into the form of the others', (address) => {
    expect(normaliseUrl(address)).toBe('example.org/news/pier?a=1&b=2');
  });

  it.each(['', 'pier', '/article/pier', 'javascript:alert(1)', 'mailto:a@example.org'])(
    'takes %j for no address',
    (address) => {
      expect(normaliseUrl(address)).toBeUndefined();
    },
  );
});
