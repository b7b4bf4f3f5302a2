import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const related: Catalogue['related'] = {
  evidence: 'جایی که هر دو متن چنین می‌گویند',
  here: 'در این خبر',
  there: 'در خبر دیگر',
  trouble: 'خبر دیگر به دست نیامد.',
};
