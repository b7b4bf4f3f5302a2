import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const topics: Catalogue['topics'] = {
  topics: 'موضوع‌ها',
  lede: 'کسان، جاها و نهادهایی که این روزنامه از آن‌ها می‌نویسد، هر یک با خبرهایش.',
  count: (_, shown) => `${shown} موضوع`,
  find: 'یافتن موضوع',
  order: 'ترتیب',
  orders: { count: 'پرخبرترین', name: 'به نام' },
  none: 'هنوز موضوعی نیست',
  noneHint: 'نامی که سه خبر دربارهٔ آن باشد و هر برچسبی اینجا فهرست می‌شود.',
  notFound: (name) => `موضوعی به نام «${name}» نیست`,
  notFoundHint: 'چند حرف نخست یکی از واژه‌های نام کافی است.',
  also: 'با نام‌های دیگر',
  voices: 'گویندگان این خبرها',
  ownWords: (name) => `گفته‌های ${name}`,
  beside: 'در همین خبرها',
  shared: (_, shown) => `در ${shown} خبر`,
};
