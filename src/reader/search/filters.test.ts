import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  filterOf,
  freeText,
  speakerOf,
  unlimitedText,
  withFilter,
  withoutFilter,
} from './filters.ts';

describe('the filters of a query', () => {
  it('stand before the words, so that the last one stays the one being typed', () => {
    expect(withFilter('harb', 'section', 'section:arts')).toBe('section:arts harb');
    expect(withFilter('', 'voice', 'said:"Mira Holt"')).toBe('said:"Mira Holt"');
  });

  it('take the place of one of their kind, and of no other', () => {
    const text = withFilter('section:arts on:2024 pier', 'section', 'section:land');
    expect(text).toBe('section:land on:2024 pier');
    expect(withoutFilter(text, 'year')).toBe('section:land pier');
  });

  it('are found however they are written, and told from words and from what is excluded', () => {
    const text = '-section:arts NOT source:bell Section:land reunion:x on:friday said:"Mira Holt"';
    expect(filterOf(text, 'section')).toBe('land');
    expect(activeFilters(text)).toEqual([
      { facet: 'section', value: 'land' },
      { facet: 'voice', value: 'Mira Holt' },
    ]);
    expect(freeText(text)).toBe('-section:arts NOT source:bell reunion:x on:friday');
  });

  it.each([
    ['in:headline pier', 'pier'],
    ['pier -ferry after:2024 by:"Ines Holm"', 'pier'],
    ['(oil OR gas) section:land NOT tax ', '( oil OR gas )'],
    ['"north  pier" reunion:x "', undefined],
    ['pier -(ferry quay) on:2024', 'pier -(ferry quay)'],
    ['-ferry on:2024', ''],
  ])('are given up with all that limits: %s', (text, rest) => {
    expect(unlimitedText(text)).toBe(rest);
  });

  it('hold for both sides of an OR', () => {
    expect(withFilter('ferry OR bridge', 'section', 'section:arts')).toBe('section:arts (ferry OR bridge)');
    expect(withFilter('section:land (ferry OR bridge)', 'section', 'section:arts')).toBe(
      'section:arts (ferry OR bridge)',
    );
  });

  it('are none beside an OR or in brackets, where they narrow a part alone', () => {
    expect(activeFilters('oil OR gas section:land')).toEqual([]);
    expect(activeFilters('oil (gas section:land)')).toEqual([]);
    expect(withFilter('oil OR gas section:land', 'section', 'section:arts')).toBe(
      'section:arts (oil OR gas section:land)',
    );
  });

  it('are read as the index reads them, whatever the quotation marks', () => {
    expect(freeText('said:“Mira Holt” pier')).toBe('pier');
    expect(filterOf('source:"Der «Bote»" pier', 'source')).toBe('Der «Bote»');
    expect(withoutFilter('pier said:„Mira Holt“', 'voice')).toBe('pier ');
  });

  it('leave a word finished that was finished', () => {
    expect(withFilter('car ', 'section', 'section:arts')).toBe('section:arts car ');
  });

  it.each([
    ['said:"mira holt" pier', 'Mira Holt'],
    ['said:Vane', 'Ada Vane'],
    ['said:"Dr Vane"', 'Ada Vane'],
    ['said:"Prof. Mira Holt"', 'Mira Holt'],
    ['said:holt', undefined],
    ['said:hol', undefined],
    ['pier', undefined],
  ])('mean a speaker: %s', (text, name) => {
    expect(speakerOf(text, ['Peter Holt', 'Mira Holt', 'Ada Vane'])).toBe(name);
  });
});
