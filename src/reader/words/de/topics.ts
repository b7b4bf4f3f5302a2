import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const topics: Catalogue['topics'] = {
  topics: 'Themen',
  lede: 'Menschen, Orte und Institutionen, über die diese Zeitung schreibt, mit allen Artikeln.',
  count: (count, shown) => (count === 1 ? '1 Thema' : `${shown} Themen`),
  find: 'Thema suchen',
  order: 'Reihenfolge',
  orders: { count: 'Nach Häufigkeit', name: 'Nach Namen' },
  none: 'Noch gibt es keine Themen',
  noneHint: 'Hier steht jeder Name, um den es in drei Artikeln geht, und jedes Schlagwort.',
  notFound: (name) => `Kein Thema heißt „${name}“`,
  notFoundHint: 'Die ersten Buchstaben eines Wortes genügen.',
  also: 'Auch geschrieben',
  voices: 'In diesen Artikeln zitiert',
  ownWords: (name) => `${name} im Wortlaut`,
  beside: 'In denselben Artikeln',
  shared: (count, shown) => (count === 1 ? 'in 1 Artikel' : `in ${shown} Artikeln`),
};
