import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const story: Catalogue['story'] = {
  lede: 'Las noticias sobre un mismo hecho, reunidas por orden cronológico.',
  count: (count, shown) => (count === 1 ? '1 cobertura' : `${shown} coberturas`),
  sources: (count, shown) => (count === 1 ? '1 fuente' : `${shown} fuentes`),
  none: 'Aún no hay coberturas',
  noneHint: 'Cuando haya varias noticias sobre un mismo hecho, se reunirán aquí por orden cronológico.',
  latestIs: 'Lo último',
  toLatest: 'Ir a la última noticia',
  timeline: 'Noticias por orden cronológico',
  firstReport: 'Primera noticia',
  turn: 'Punto de inflexión',
  latest: 'Última noticia',
  undated: 'Sin fecha',
  quiet: (span) => `Nada durante ${span}`,
  quoted: 'Se cita a',
};
