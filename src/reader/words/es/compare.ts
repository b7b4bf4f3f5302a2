import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const compare: Catalogue['compare'] = {
  title: 'Dos versiones de un mismo texto',
  onlyIn: (name) => `Solo en ${name}`,
  first: 'la primera versión',
  second: 'la versión posterior',
  cut: (count, shown) => (count === 1 ? '1 palabra suprimida' : `${shown} palabras suprimidas`),
  added: (count, shown) => (count === 1 ? '1 palabra añadida' : `${shown} palabras añadidas`),
  retitled: 'otro titular',
  same: 'Las dos son iguales, palabra por palabra.',
  onlyChanges: 'Mostrar solo las diferencias',
  alike: (count, shown) => (count === 1 ? '1 párrafo igual' : `${shown} párrafos iguales`),
  fetching: 'Cargando la otra versión…',
  trouble: 'No se pudo cargar la otra versión.',
};
