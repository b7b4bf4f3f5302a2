/** Every word of the pages of voices, in English; another language is another file of the same shape. */
export const voicesEn = {
  voices: 'Voices',
  lede: 'Everyone this newspaper quotes by name, with their words, dated and in their place.',
  people: (count: number, shown: string) => (count === 1 ? '1 voice' : `${shown} voices`),
  quotations: (count: number, shown: string) => (count === 1 ? '1 quotation' : `${shown} quotations`),
  find: 'Find a name',
  order: 'Order',
  orders: { count: 'Most quoted', name: 'By name' },
  none: 'Nobody is quoted yet',
  noneHint: 'Whoever is quoted by name in a story is listed here, with what they said.',
  notFound: (name: string) => `No voice is called “${name}”`,
  notFoundHint: 'Part of a first or last name is enough.',
  inStory: 'In the story',
  words: 'What they said, newest first',
  undated: 'Undated',
  inThisStory: 'Quotations in this story',
  wordsOf: (speaker: string) => `Words of ${speaker}`,
  copyWithSource: 'Copy with source',
  moreFrom: 'More from this voice',
  copied: 'Copied.',
  notCopied: 'It could not be copied.',
  alongside: 'Quoted alongside',
  shared: (count: number, shown: string) => (count === 1 ? 'in 1 story' : `in ${shown} stories`),
};

export type VoicesWords = typeof voicesEn;
