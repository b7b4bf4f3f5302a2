import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const story: Catalogue['story'] = {
  lede: 'Les articles sur un même événement, réunis dans l’ordre chronologique.',
  count: (count, shown) => (count < 2 ? `${shown} dossier` : `${shown} dossiers`),
  sources: (count, shown) => (count < 2 ? `${shown} source` : `${shown} sources`),
  none: 'Aucun dossier pour l’instant',
  noneHint:
    'Dès que plusieurs articles portent sur un événement, ils sont réunis ici, dans l’ordre chronologique.',
  latestIs: 'Dernier article',
  toLatest: 'Aller au dernier article',
  timeline: 'Articles dans l’ordre chronologique',
  firstReport: 'Premier article',
  turn: 'Tournant',
  latest: 'Dernier article',
  undated: 'Sans date',
  quiet: (span) => `Rien pendant ${span}`,
  quoted: 'Citations\u00a0:',
};
