/** Every word about passages of a story, in English; another language is another file of the same shape. */
export const passageEn = {
  tools: 'The words you selected',
  copy: 'Copy with source',
  link: 'Copy link',
  share: 'Share',
  copied: 'Copied.',
  linked: 'Link copied.',
  failed: 'It could not be copied.',
};

export type PassageWords = typeof passageEn;
