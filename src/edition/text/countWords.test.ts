import { describe, expect, it } from 'vitest';
import { countWords } from './countWords.ts';

describe('countWords', () => {
  it.each([
    ['nothing', '— …', 0],
    ['an English sentence with a number', 'Crews need 14 nights.', 4],
    ['apostrophes and hyphens within words', 'mother-in-law’s', 1],
    ['Persian with its joiners', 'می\u200cرود خانه', 2],
    ['Chinese, two characters a word', '炉火已经熄了。', 3],
    ['Japanese in three scripts', '港のカモメ', 3],
    ['Chinese beside English', '港口 North Pier', 3],
    // Language, Thai
    ['Thai', 'ภาษาไทย', 2],
  ])('%s', (_, text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
