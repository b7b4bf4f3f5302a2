import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const related: Catalogue['related'] = {
  evidence: 'Wo es in beiden Texten steht',
  here: 'In diesem Artikel',
  there: 'Im anderen',
  trouble: 'Der andere Artikel ließ sich nicht laden.',
};
