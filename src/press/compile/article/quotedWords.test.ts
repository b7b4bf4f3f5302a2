import { describe, expect, it } from 'vitest';
import { aStory } from '#testing/pressBuilders.ts';
import { quotedWords } from './quotedWords.ts';

const words = 'A pier is a promise, and I should like to keep this one,';
const said = aStory({
  body: [{ type: 'paragraph', text: `“${words}” said the harbour master.` }],
  quotes: [
    { block: 0, start: 1, end: 7, speaker: 'Nune Sarkand' },
    { block: 0, start: 1, end: 1 + words.length },
    { block: 0, start: 1, end: 1 + words.length, speaker: 'Nune Sarkand', role: 'harbour master' },
  ],
  pullQuotes: [0, 1, 2],
});

describe('the words of an article that stand alone', () => {
  it('are the first pull-quote that is long enough and says who spoke, without the comma at its end', () => {
    expect(quotedWords(said)).toEqual({
      text: words.slice(0, -1),
      speaker: 'Nune Sarkand',
      role: 'harbour master',
    });
  });

  it('are not taken from quotations that no editor pulled', () => {
    expect(quotedWords({ ...said, pullQuotes: [] })).toBeUndefined();
  });
});
