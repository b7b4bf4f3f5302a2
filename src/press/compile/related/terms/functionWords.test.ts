import { expect, it } from 'vitest';
import { functionWords } from './functionWords.ts';

it.each(['en', 'en-GB', 'EN-gb'])('the function words of %s are those of English', (language) => {
  expect(functionWords(language).has('the')).toBe(true);
  expect(functionWords(language).has('pier')).toBe(false);
});
