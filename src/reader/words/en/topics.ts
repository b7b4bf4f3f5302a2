/** Every word of the pages of topics, in English. */
export const topics = {
  topics: 'Topics',
  lede: 'The people, places and bodies this newspaper writes of, each with its stories.',
  count: (count: number, shown: string) => (count === 1 ? '1 topic' : `${shown} topics`),
  find: 'Find a topic',
  order: 'Order',
  orders: { count: 'Most written of', name: 'By name' },
  none: 'There are no topics yet',
  noneHint: 'A name that three stories are on is listed here, and every tag.',
  notFound: (name: string) => `No topic is called “${name}”`,
  notFoundHint: 'The first letters of a word of the name are enough.',
  also: 'Also written',
  voices: 'Quoted in these stories',
  ownWords: (name: string) => `What ${name} said`,
  beside: 'In the same stories',
  shared: (count: number, shown: string) => (count === 1 ? 'in 1 story' : `in ${shown} stories`),
};
