import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const list: Catalogue['list'] = {
  leadStory: 'À la une',
  moreStories: 'Autres articles',
  allRunning: 'Tout voir',
  quoted: 'Citation',
  quotedIn: 'dans',
  pages: 'Pages',
  newer: 'Plus récents',
  older: 'Plus anciens',
  pageBefore: 'Précédent',
  pageAfter: 'Suivant',
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  pageTitle: (name, page) => `${name}, page ${page}`,
  listing: { section: 'Rubrique', source: 'Source' },
  nothingYet: 'Ce journal n’a pas encore d’article.',
  nothingYetHint: 'Déposez des articles dans son dossier et imprimez-le de nouveau.',
};
