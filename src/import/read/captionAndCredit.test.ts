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
  ['Stacja Lasowice zimą Fot. Hanna Rudzka', 'Fot. Hanna Rudzka'],
  ['The pier at dawn, Wednesday. (THE COURIER/ADA QUILL)', '(THE COURIER/ADA QUILL)'],
  ['何德福在桥洞下修伞。江城晚报记者 周晓岚 摄', '江城晚报记者 周晓岚 摄'],
  ['動き始めた大時計＝2023年3月19日、葛木町、石黒かおり撮影', '石黒かおり撮影'],
])('finds the credit in %s', (text, credit) => {
  expect(captionAndCredit(text).credit).toBe(credit);
});

it.each([
  'Water runs from its source by the old mill.',
  'The board chose the image by a vote of six to two.',
  'She took every photograph by the light of the lamp.',
  'The two sisters (left/right) in front of the ferry',
  '夏祭りを楽しむ人たちの様子をスマートフォンで撮影',
  'Nobody in Averell had seen a photo by Ada Quill before.',
])('takes all of %s for the caption', (caption) => {
  expect(captionAndCredit(caption)).toEqual({ caption });
});

it.each(['The pier at dawn / Photo by Ada Quill', 'The pier at dawn — Photo: Ada Quill'])(
  'ends the caption of %s with a word',
  (text) => {
    expect(captionAndCredit(text).caption).toBe('The pier at dawn');
  },
);

it.each(['©', '3', ''])('finds no caption in %j', (text) => {
  expect(captionAndCredit(text)).toEqual({});
});
