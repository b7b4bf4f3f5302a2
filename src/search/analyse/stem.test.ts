import { describe, expect, it } from 'vitest';
import { areForms, formsBeginWith } from './stem.ts';

describe('forms of a word', () => {
  it.each([
    ['party', 'parties'],
    ['carry', 'carried'],
    ['movie', 'movies'],
    ['city', 'cities'],
    ['vote', 'voting'],
    ['stores', 'store'],
    ['plan', 'planned'],
    ['fall', 'falling'],
    ['added', 'adds'],
    ['controlled', 'control'],
    ['ebbing', 'ebbs'],
  ])('are %s and %s', (one, other) => {
    expect(areForms(one, other, ['en'])).toBe(true);
    expect(other.startsWith(formsBeginWith(one, ['en']))).toBe(true);
    expect(one.startsWith(formsBeginWith(other, ['en']))).toBe(true);
  });

  it.each([
    ['party', 'part'],
    ['stories', 'store'],
    ['pass', 'pas'],
    ['ball', 'bald'],
    ['mann', 'man'],
  ])('are not %s and %s', (one, other) => {
    expect(areForms(one, other, ['en'])).toBe(false);
  });
});
