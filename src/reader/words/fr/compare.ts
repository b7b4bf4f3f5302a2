import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const compare: Catalogue['compare'] = {
  title: 'Deux versions d’un même texte',
  onlyIn: (name) => `Seulement dans ${name}`,
  first: 'la première version',
  second: 'la version ultérieure',
  cut: (count, shown) => (count < 2 ? `${shown} mot coupé` : `${shown} mots coupés`),
  added: (count, shown) => (count < 2 ? `${shown} mot ajouté` : `${shown} mots ajoutés`),
  retitled: 'un autre titre',
  same: 'Les deux sont identiques, mot pour mot.',
  onlyChanges: 'Seulement les différences',
  alike: (count, shown) => (count < 2 ? `${shown} paragraphe identique` : `${shown} paragraphes identiques`),
  fetching: 'Chargement de l’autre version…',
  trouble: 'L’autre version n’a pas pu être chargée.',
};
