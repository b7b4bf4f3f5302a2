import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const related: Catalogue['related'] = {
  evidence: 'موضع ذلك في النصين',
  here: 'في هذا الخبر',
  there: 'في الخبر الآخر',
  trouble: 'تعذر تحميل الخبر الآخر.',
};
