import { describe, expect, it } from 'vitest';
import { isPersonal, namesIn } from './names.ts';

describe('namesIn', () => {
  it.each([
    ['By Ada Quill and Jan van der Berg', ['Ada Quill', 'Jan van der Berg']],
    ['Von Ada Quill | 27.01.2022 - 12:45', ['Ada Quill']],
    ['Autorin: Ada Quill, Projektleiterin der Stiftung', ['Ada Quill']],
    ['Ada Quill, PhD', ['Ada Quill']],
    ['ADA QUILL & TOM VARGA', ['ADA QUILL', 'TOM VARGA']],
    ['Written by Ada Quill on 3 March 2022', ['Ada Quill']],
    ['https://example.org/ada', []],
    ['admin', []],
    ['Staff Reporter', []],
    ['Gazette Staff', ['Gazette Staff']],
  ])('finds the names of %s', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });

  it('tells a person from a site', () => {
    expect([isPersonal('Ada Quill'), isPersonal('gazette.example'), isPersonal('dpa')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
