import { describe, expect, it } from 'vitest';
import { facetLabel } from './facetLabel.ts';

describe('facetLabel', () => {
  it('names languages and years in the language of the newspaper', () => {
    expect(facetLabel('language', 'fa', 'en')).toBe('Persian');
    expect(facetLabel('language', 'en', 'fa')).toBe('انگلیسی');
    expect(facetLabel('year', '2024', 'en')).toBe('2024');
  });

  it('says which calendar a year is of, where the language counts by another', () => {
    expect(facetLabel('year', '2024', 'fa')).toMatch(/^۲۰۲۴ ./);
  });

  it('leaves whatever is no language, no year, and every name as it is written', () => {
    expect(facetLabel('language', '???', 'en')).toBe('???');
    expect(facetLabel('year', 'soon', 'en')).toBe('soon');
    expect(facetLabel('section', 'Harbour', 'fa')).toBe('Harbour');
  });
});
