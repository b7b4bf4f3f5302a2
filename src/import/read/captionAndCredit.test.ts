import { expect, it } from 'vitest';
import { captionAndCredit } from './captionAndCredit.ts';

it.each([
  ['The pier at dawn. Photograph: Ada Quill/Northern News', 'Photograph: Ada Quill/Northern News'],
  ['The pier at dawn. photo by Ada Quill', 'photo by Ada Quill'],
  ['The pier at dawn | image by Ada Quill', 'image by Ada Quill'],
  ['The pier at dawn – photo by Ada Quill', 'photo by Ada Quill'],
  ['The pier at dawn, photo by Ada Quill', 'photo by Ada Quill'],
  ['The pier at dawn Photograph by Ada Quill', 'Photograph by Ada Quill'],
  ['The pier at dawn Source by quay', 'Source by quay'],
  ['photos by Ada Quill', 'photos by Ada Quill'],
  ['The pier at dawn foto: Ada Quill', 'foto: Ada Quill'],
])('finds the credit in %s', (text, credit) => {
  expect(captionAndCredit(text).credit).toBe(credit);
});

it.each([
  'Water runs from its source by the old mill.',
  'The board chose the image by a vote of six to two.',
  'She took every photograph by the light of the lamp.',
  'Nobody in Averell had seen a photo by Ada Quill before.',
])('takes all of %s for the caption', (caption) => {
  expect(captionAndCredit(caption)).toEqual({ caption });
});
