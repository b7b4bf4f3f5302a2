import { describe, expect, it } from 'vitest';
import { marksAround } from './marksAround.ts';

describe('marksAround', () => {
  it.each([
    ['the marks of the text', '«القارب هنا»، قال', 'القارب هنا', 'ar', ['«', '»']],
    ['curly for straight', '"The pier stands," she said', 'The pier stands,', 'en', ['“', '”']],
    [
      'the language’s where the sentence goes on',
      '“The pier, she said, stands.”',
      'The pier',
      'en',
      ['“', '”'],
    ],
    ['the thin spaces French sets', '« La mer », dit-il', 'La mer', 'fr', ['«\u202f', '\u202f»']],
    ['German in a German text', 'Er rief: „Halt!“', 'Halt!', 'de', ['„', '“']],
    ['English marks a German text chose', 'Er rief: “Halt!”', 'Halt!', 'de', ['“', '”']],
  ])('sets %s', (_, text, words, language, expected) => {
    const start = text.indexOf(words);
    expect(marksAround(text, start, start + words.length, language)).toEqual(expected);
  });
});
