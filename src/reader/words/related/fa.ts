import type { RelatedWords } from './en.ts';

export const relatedFa: RelatedWords = {
  evidence: 'جایی که هر دو متن چنین می‌گویند',
  here: 'در این خبر',
  there: 'در خبر دیگر',
  trouble: 'خبر دیگر به دست نیامد.',
};
