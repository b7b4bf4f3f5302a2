import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const passage: Catalogue['passage'] = {
  tools: 'النص المحدد',
  copy: 'نسخ مع المصدر',
  link: 'نسخ الرابط',
  share: 'مشاركة',
  copied: 'تم النسخ.',
  linked: 'نُسخ الرابط.',
  failed: 'تعذر النسخ.',
};
