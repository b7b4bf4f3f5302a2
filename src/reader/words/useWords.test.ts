import { beforeAll, describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { interfaceFor, loadWords } from './useWords.ts';

describe('the words of the interface', () => {
  beforeAll(() => loadWords('fa'));

  it.each([
    ['en', 'en', 'ltr'],
    ['en-GB', 'en-GB', 'ltr'],
    ['fa', 'fa', 'rtl'],
    ['fa-IR', 'fa-IR', 'rtl'],
    ['sv', 'en', 'ltr'],
    ['ar', 'en', 'ltr'],
  ])('for an edition in %s are those of %s, from %s', (edition, language, direction) => {
    expect(interfaceFor(edition)).toMatchObject({ language, direction });
  });

  it('leave none in English where they are Persian', () => {
    const english = new Set(leaves(en));
    expect(leaves(fa).filter((text) => english.has(text))).toEqual([]);
  });
});

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
