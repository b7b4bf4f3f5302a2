import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowDictionary } from '#search/write/rowDictionary.ts';
import { Wording } from './wording.ts';

function wordingOf(headlines: readonly string[]): Wording {
  const dictionary = new RowDictionary();
  for (const headline of headlines) dictionary.add(headline);
  return new Wording(dictionary.dictionary());
}

const known = ['Ferry returns to the old quay', 'Ferry dues rise at the quay', 'Storm shuts the old quay'];

describe('the wording of headlines', () => {
  it('gives back any headlines, whatever the dictionary has', () => {
    const word = fc.oneof(fc.constantFrom('Ferry', 'the', 'quay', ''), fc.string({ unit: 'grapheme' }));
    const headline = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(headline, { maxLength: 12 }), fc.boolean(), (headlines, isOwn) => {
        const wording = wordingOf(isOwn ? headlines : known);
        expect(wording.read(wording.write(headlines), headlines.length)).toEqual(headlines);
      }),
    );
  });

  it.each([
    ['پل تازه باز شد', 'پل کهنه بسته شد', 'پل سبز'],
    ['東京で会議', '東京の会議', '大阪で会議'],
    ['👩‍🚀 in orbit', '👩‍🚀 lands', '👩‍🚀 speaks'],
  ])('keeps every script: %s', (...headlines) => {
    const wording = wordingOf(headlines);
    expect(wording.read(wording.write(headlines), headlines.length)).toEqual(headlines);
  });

  it('ends where the bytes do, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(wordingOf(known).read(bytes, 5)).toHaveLength(5);
      }),
    );
  });

  it('spends less than two bytes on a word that many headlines have', () => {
    const many = Array.from({ length: 50 }, (_, at) => known[at % known.length] ?? '');
    const { length } = wordingOf(many).write(many);
    expect(length).toBeLessThan(50 * 6);
  });
});
