import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const related: Catalogue['related'] = {
  evidence: 'Dónde lo dicen ambos textos',
  here: 'En esta noticia',
  there: 'En la otra',
  trouble: 'No se pudo cargar la otra noticia.',
};
