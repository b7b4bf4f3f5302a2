import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const passage: Catalogue['passage'] = {
  tools: 'Texto seleccionado',
  copy: 'Copiar con la fuente',
  link: 'Copiar enlace',
  share: 'Compartir',
  copied: 'Copiado.',
  linked: 'Enlace copiado.',
  failed: 'No se pudo copiar.',
};
