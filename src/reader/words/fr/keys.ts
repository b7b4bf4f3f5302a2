import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const keys: Catalogue['keys'] = {
  title: 'Raccourcis clavier',
  hint: 'On peut les désactiver dans les réglages de lecture.',
  does: {
    search: 'Rechercher',
    nextRow: 'Article suivant de la liste',
    previousRow: 'Article précédent de la liste',
    open: 'Ouvrir l’article',
    save: 'Le garder, ou le retirer',
    markRead: 'Le marquer comme lu ou non lu',
    nextStory: 'Dans un article\u00a0: le suivant',
    previousStory: 'Dans un article\u00a0: le précédent',
    front: 'Aller à la une',
    saved: 'Aller aux articles gardés',
    history: 'Aller à l’historique',
    voices: 'Aller aux paroles',
    settings: 'Réglages de lecture',
    help: 'Afficher ces raccourcis',
  },
};
