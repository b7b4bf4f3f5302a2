import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const list: Catalogue['list'] = {
  leadStory: 'Noticia principal',
  moreStories: 'Más noticias',
  allRunning: 'Ver todas',
  quoted: 'Cita',
  quotedIn: 'en',
  pages: 'Páginas',
  newer: 'Más recientes',
  older: 'Anteriores',
  pageBefore: 'Anterior',
  pageAfter: 'Siguiente',
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  pageTitle: (name, page) => `${name}, página ${page}`,
  listing: { section: 'Sección', source: 'Fuente' },
  nothingYet: 'Este periódico aún no tiene noticias.',
  nothingYetHint: 'Ponga artículos en su carpeta y vuelva a imprimirlo.',
};
