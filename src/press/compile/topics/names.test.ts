import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

describe('the names in a text', () => {
  it.each([
    ['The talks with Nune Sarkand go on.', ['Nune Sarkand']],
    ['Talks with the Prime Minister, Nune Sarkand, go on.', ['Nune Sarkand']],
    ['He met Prime Minister Nune Sarkand on Monday.', ['Nune Sarkand']],
    ['He met Secretary of State Nune Sarkand.', ['Nune Sarkand']],
    ['It is up to the Prime Minister.', []],
    ['He said Kenyon of Averell paid the Bank of Averell.', ['Kenyon', 'Averell', 'Bank of Averell']],
    ['At Sarkand’s house in St. Maren it rained.', ['Sarkand', 'St. Maren']],
    ['A ship of Marrow & Pike Ltd sank.', ['Marrow & Pike']],
    ['It is said that Leif W. Moor and J.P. Hale met.', ['Leif W. Moor', 'J.P. Hale']],
    ['He likes the Three Weirs and the 20th Century Mill.', ['Three Weirs', '20th Century Mill']],
    ['The UK-based firm told British and South African fans it’s off.', []],
    ['The Averell Harbour Board, the AHB, met in the rain.', ['Averell Harbour Board', 'AHB']],
  ])('of “%s” are %j', (text, names) => {
    const found = findNames(text);
    expect(found.names.slice(0, found.sure).toSorted()).toEqual(names.toSorted());
  });

  it('are not sure at the start of a sentence, nor where the text writes them small', () => {
    expect(findNames('Piers rot. Sarkand left. The Board met; a board meets.')).toEqual({
      names: ['Piers', 'Sarkand', 'Board'],
      counts: [1, 1, 1],
      sure: 0,
    });
  });

  it('are counted, the sure ones first', () => {
    expect(findNames('Sarkand left. Moor and Moor met Sarkand.')).toEqual({
      names: ['Sarkand', 'Moor'],
      counts: [2, 2],
      sure: 2,
    });
  });
});
