import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const story: Catalogue['story'] = {
  lede: 'Berichte über ein und dasselbe Ereignis, zeitlich geordnet.',
  count: (count, shown) => (count === 1 ? '1 Dossier' : `${shown} Dossiers`),
  sources: (count, shown) => (count === 1 ? '1 Quelle' : `${shown} Quellen`),
  none: 'Noch gibt es kein Dossier',
  noneHint:
    'Sobald mehrere Berichte über ein Ereignis vorliegen, stehen sie hier zeitlich geordnet beisammen.',
  latestIs: 'Zuletzt',
  toLatest: 'Zum neuesten Bericht',
  timeline: 'Berichte in zeitlicher Folge',
  firstReport: 'Erster Bericht',
  turn: 'Wendepunkt',
  latest: 'Neuester Bericht',
  undated: 'Ohne Datum',
  quiet: (span) => `${span} ohne Bericht`,
  quoted: 'Zitiert:',
};
