import { describe, expect, it } from 'vitest';
import { keptPaths, pictureOf } from './ledger.ts';

describe('the files of a kept edition', () => {
  it.each([
    [
      'the narrowest picture that is wide enough',
      ['a-320.webp', 'a-1600.webp', 'a-1200.webp'],
      ['a-1200.webp'],
    ],
    ['the widest where none is', ['a-320.webp', 'a-640.webp'], ['a-640.webp']],
    ['no second format', ['a-640.jpg', 'a-640.webp'], ['a-640.webp']],
    ['each picture by its whole name', ['a-1-640.webp', 'a-640.webp'], ['a-1-640.webp', 'a-640.webp']],
  ])('have %s', (_, pictures, kept) => {
    expect(keptPaths(inFolder(pictures))).toEqual(inFolder(kept));
  });

  it('have everything that is read, and no receipts', () => {
    const paths = ['edition/articles/a.json', 'edition/receipts/a.json', 'edition/search/root.bin'];
    expect(keptPaths(paths)).toEqual(['edition/articles/a.json', 'edition/search/root.bin']);
  });

  it('are told apart by the picture they show', () => {
    expect(pictureOf('edition/images/pier-3f-640.webp')).toBe('edition/images/pier-3f');
    expect(pictureOf('edition/articles/pier-640.json')).toBeUndefined();
  });
});

function inFolder(names: readonly string[]): string[] {
  return names.map((name) => `edition/images/${name}`);
}
