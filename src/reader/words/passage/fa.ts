import type { PassageWords } from './en.ts';

export const passageFa: PassageWords = {
  tools: 'متن برگزیده',
  copy: 'رونوشت با منبع',
  link: 'رونوشت پیوند',
  share: 'هم‌رسانی',
  copied: 'رونوشت شد.',
  linked: 'پیوند رونوشت شد.',
  failed: 'رونوشت ممکن نشد.',
};
