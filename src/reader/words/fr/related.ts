import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const related: Catalogue['related'] = {
  evidence: 'Les passages qui le montrent',
  here: 'Dans cet article',
  there: 'Dans l’autre',
  trouble: 'L’autre article n’a pas pu être chargé.',
};
