import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const list: Catalogue['list'] = {
  leadStory: 'Aufmacher',
  moreStories: 'Weitere Artikel',
  allRunning: 'Alle ansehen',
  quoted: 'Zitat',
  quotedIn: 'in',
  pages: 'Seiten',
  newer: 'Neuere',
  older: 'Ältere',
  pageBefore: 'Zurück',
  pageAfter: 'Weiter',
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  pageTitle: (name, page) => `${name}, Seite ${page}`,
  listing: { section: 'Ressort', source: 'Quelle' },
  nothingYet: 'Diese Zeitung hat noch keine Artikel.',
  nothingYetHint: 'Legen Sie Artikel in ihren Ordner und drucken Sie die Zeitung neu.',
};
