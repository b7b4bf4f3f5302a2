import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const listen: Catalogue['listen'] = {
  label: 'Lecture à voix haute',
  looking: 'Recherche d’une voix…',
  noVoice: (language) =>
    `Cet appareil n’a pas de voix pour la langue de cet article (${language}). On peut en ajouter une dans ses réglages, à la rubrique de la synthèse vocale.`,
  failed: 'La voix s’est arrêtée. Appuyez sur «\u202fLire\u202f» pour continuer.',
  play: 'Lire',
  pause: 'Pause',
  back: 'Phrase précédente',
  onward: 'Phrase suivante',
  rate: 'Vitesse',
  voice: 'Voix',
  captions: 'Lire aussi les légendes',
  close: 'Arrêter et fermer',
};
