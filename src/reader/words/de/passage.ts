import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const passage: Catalogue['passage'] = {
  tools: 'Ausgewählter Text',
  copy: 'Mit Quelle kopieren',
  link: 'Link kopieren',
  share: 'Teilen',
  copied: 'Kopiert.',
  linked: 'Link kopiert.',
  failed: 'Es ließ sich nicht kopieren.',
};
