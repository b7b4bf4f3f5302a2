import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const compare: Catalogue['compare'] = {
  title: 'Zwei Fassungen eines Textes',
  onlyIn: (name) => `Nur in: ${name}`,
  first: 'erste Fassung',
  second: 'spätere Fassung',
  cut: (count, shown) => (count === 1 ? '1 Wort gestrichen' : `${shown} Wörter gestrichen`),
  added: (count, shown) => (count === 1 ? '1 Wort hinzugefügt' : `${shown} Wörter hinzugefügt`),
  retitled: 'andere Überschrift',
  same: 'Beide stimmen Wort für Wort überein.',
  onlyChanges: 'Nur Unterschiede zeigen',
  alike: (count, shown) => (count === 1 ? '1 Absatz gleich' : `${shown} Absätze gleich`),
  fetching: 'Die andere Fassung wird geladen\u00a0…',
  trouble: 'Die andere Fassung ließ sich nicht laden.',
};
