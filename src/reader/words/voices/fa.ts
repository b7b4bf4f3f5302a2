import type { VoicesWords } from './en.ts';

export const voicesFa: VoicesWords = {
  voices: 'گفته‌ها',
  lede: 'همهٔ کسانی که این روزنامه به نام از آنان نقل کرده است، با سخنانشان، با تاریخ و در جای خود.',
  people: (_, shown) => `${shown} گوینده`,
  quotations: (_, shown) => `${shown} نقل قول`,
  find: 'یافتن نام',
  order: 'ترتیب',
  orders: { count: 'پرگفته‌ترین', name: 'به نام' },
  between: (first, last) => `${first} تا ${last}`,
  none: 'هنوز از کسی نقل نشده است',
  noneHint: 'هر که در خبری به نام از او نقل شود، با سخنش اینجا می‌آید.',
  notFound: (name) => `گوینده‌ای به نام «${name}» نیست`,
  notFoundHint: 'بخشی از نام یا نام خانوادگی بس است.',
  inStory: 'در خبر',
  words: 'سخنان، از تازه به کهنه',
  undated: 'بی‌تاریخ',
  alongside: 'در کنار او',
  shared: (_, shown) => `در ${shown} خبر`,
};
