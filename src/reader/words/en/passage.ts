/** Every word about passages of a story, in English. */
export const passage = {
  tools: 'The words you selected',
  copy: 'Copy with source',
  link: 'Copy link',
  share: 'Share',
  copied: 'Copied.',
  linked: 'Link copied.',
  failed: 'It could not be copied.',
};
