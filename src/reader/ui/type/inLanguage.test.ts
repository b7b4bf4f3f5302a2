import { describe, expect, it } from 'vitest';
import { inLanguage } from './inLanguage.ts';

describe('words in a language', () => {
  it('read its way, whatever they begin with', () => {
    expect(inLanguage('fa')).toEqual({ lang: 'fa', dir: 'rtl' });
    expect(inLanguage('en')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('say for themselves which way they read where the language is not known', () => {
    expect(inLanguage(undefined)).toEqual({ dir: 'auto' });
  });
});
