import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const related: Catalogue['related'] = {
  evidence: 'حيث يقول النصان ذلك',
  here: 'في هذا الخبر',
  there: 'في الخبر الآخر',
  trouble: 'تعذر جلب الخبر الآخر.',
};
