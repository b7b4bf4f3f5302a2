import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const topics: Catalogue['topics'] = {
  topics: 'Temas',
  lede: 'Las personas, los lugares y las instituciones de los que escribe este periódico, con sus noticias.',
  count: (count, shown) => (count === 1 ? '1 tema' : `${shown} temas`),
  find: 'Buscar un tema',
  order: 'Orden',
  orders: { count: 'Más tratados', name: 'Por nombre' },
  none: 'Aún no hay temas',
  noneHint: 'Aquí figuran los nombres de los que tratan tres noticias y todas las etiquetas.',
  notFound: (name) => `Ningún tema se llama «${name}»`,
  notFoundHint: 'Bastan las primeras letras de una palabra del nombre.',
  also: 'También escrito',
  voices: 'Personas citadas en estas noticias',
  ownWords: (name) => `Lo que dijo ${name}`,
  beside: 'En las mismas noticias',
  shared: (count, shown) => (count === 1 ? 'en 1 noticia' : `en ${shown} noticias`),
};
