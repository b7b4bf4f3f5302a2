import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const topics: Catalogue['topics'] = {
  topics: 'Thèmes',
  lede: 'Les personnes, les lieux et les institutions dont parle ce journal, avec leurs articles.',
  count: (count, shown) => (count < 2 ? `${shown} thème` : `${shown} thèmes`),
  find: 'Trouver un thème',
  order: 'Ordre',
  orders: { count: 'Les plus traités', name: 'Par nom' },
  none: 'Pas encore de thème',
  noneHint: 'Tout nom auquel trois articles sont consacrés figure ici, ainsi que chaque mot-clé.',
  notFound: (name) => `Aucun thème ne s’appelle «\u202f${name}\u202f»`,
  notFoundHint: 'Les premières lettres d’un mot du nom suffisent.',
  also: 'S’écrit aussi',
  voices: 'Personnes citées dans ces articles',
  ownWords: (name) => `Ce qu’a dit ${name}`,
  beside: 'Dans les mêmes articles',
  shared: (count, shown) => (count < 2 ? `dans ${shown} article` : `dans ${shown} articles`),
};
