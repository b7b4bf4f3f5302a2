import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const passage: Catalogue['passage'] = {
  tools: 'Texte sélectionné',
  copy: 'Copier avec la source',
  link: 'Copier le lien',
  share: 'Partager',
  copied: 'Copié.',
  linked: 'Lien copié.',
  failed: 'La copie n’a pas été possible.',
};
