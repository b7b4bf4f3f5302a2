import { describe, expect, it } from 'vitest';
import { contextOf } from './context.ts';

describe('contextOf', () => {
  it.each([
    [
      'the rest of the sentence',
      'en',
      'The gates leak. “We open in May,” Mira Holt, who keeps the lock, told the meeting. It rained.',
      'We open in May,',
      { before: '“', after: '” Mira Holt, who keeps the lock, told the meeting.' },
    ],
    [
      'the sentence before where little is left',
      'en',
      'Dr. Holt was asked twice about the old gates. “We open in May,” she said. It rained.',
      'We open in May,',
      { before: 'Dr. Holt was asked twice about the old gates. “', after: '” she said.' },
    ],
    ['nothing where the words stand alone', 'en', '“We open in May,” she said.', 'We open in May,', {}],
    [
      'Persian',
      'fa',
      'باران آمد. مینا هولت در نشست شورا گفت: «در بهار باز می‌کنیم.»',
      'در بهار باز می‌کنیم.',
      { before: 'مینا هولت در نشست شورا گفت: «', after: '»' },
    ],
    [
      'Japanese',
      'ja',
      '雨が降った。港長のホルトさんは「五月に開きます」と述べた。',
      '五月に開きます',
      { before: '港長のホルトさんは「', after: '」と述べた。' },
    ],
    ['nothing where Japanese words stand alone', 'ja', '「五月に開きます」と述べた。', '五月に開きます', {}],
    [
      'speech that a dash opens',
      'sv',
      '– Vem öppnar i maj? undrar Mira Holt i hamnens styrelse. Det regnade.',
      'Vem öppnar i maj?',
      { before: '– ', after: ' undrar Mira Holt i hamnens styrelse.' },
    ],
  ])('gives %s', (_, language, text, words, expected) => {
    const start = text.indexOf(words);
    const place = { start, end: start + words.length };
    expect(contextOf({ type: 'paragraph', text }, place, language)).toEqual(expected);
  });

  it('keeps to the paragraph of a block that holds several', () => {
    const text = 'It rained on the quay.\n“We open in May,” said Mira Holt of the harbour board.';
    const start = text.indexOf('We open');
    expect(contextOf({ type: 'quote', text }, { start, end: start + 15 }, 'en')).toEqual({
      before: '“',
      after: '” said Mira Holt of the harbour board.',
    });
  });
});
