/** Every word of the comparison of two prints, in English. */
export const compare = {
  title: 'Two prints of one text',
  onlyIn: (name: string) => `Only in ${name}`,
  first: 'the first print',
  second: 'the later print',
  cut: (count: number, shown: string) => (count === 1 ? '1 word cut' : `${shown} words cut`),
  added: (count: number, shown: string) => (count === 1 ? '1 word added' : `${shown} words added`),
  retitled: 'another headline',
  same: 'The two are the same, word for word.',
  onlyChanges: 'Show only what differs',
  alike: (count: number, shown: string) => (count === 1 ? '1 paragraph alike' : `${shown} paragraphs alike`),
  fetching: 'Fetching the other print…',
  trouble: 'The other print could not be fetched.',
};
