import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const passage: Catalogue['passage'] = {
  tools: 'متن انتخاب‌شده',
  copy: 'رونوشت با منبع',
  link: 'رونوشت پیوند',
  share: 'هم‌رسانی',
  copied: 'رونوشت شد.',
  linked: 'پیوند رونوشت شد.',
  failed: 'رونوشت ممکن نشد.',
};
