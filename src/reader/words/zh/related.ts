import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const related: Catalogue['related'] = {
  evidence: '两篇文中的依据',
  here: '本文',
  there: '另一篇',
  trouble: '另一篇报道未能加载。',
};
