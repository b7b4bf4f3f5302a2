import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugsOf } from './slugs.ts';

describe('slugsOf', () => {
  it('tells apart names that give one slug, and keeps the names of the index free', () => {
    expect(slugsOf(['Mira Holt', 'Mira-Holt', 'Index', 'Index 2', 'شیرین محتشم'])).toEqual([
      'mira-holt',
      'mira-holt-2',
      'voice-index',
      'voice-index-2',
      'شیرین-محتشم',
    ]);
  });

  it('gives each of whatever names a slug of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'a', 'A 2', 'a-2', 'B', '…', 'Index')), (names) => {
        expect(new Set(slugsOf(names)).size).toBe(names.length);
      }),
    );
  });
});
