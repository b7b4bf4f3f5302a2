import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const compare: Catalogue['compare'] = {
  title: 'دو چاپ از یک متن',
  onlyIn: (name) => `تنها در ${name}`,
  first: 'چاپ نخست',
  second: 'چاپ بعدی',
  cut: (_, shown) => `${shown} واژهٔ حذف‌شده`,
  added: (_, shown) => `${shown} واژهٔ افزوده‌شده`,
  retitled: 'با تیتری دیگر',
  same: 'هر دو واژه به واژه یکی است.',
  onlyChanges: 'تنها تفاوت‌ها',
  alike: (_, shown) => `${shown} بند یکسان`,
  fetching: 'در حال آوردن چاپ دیگر…',
  trouble: 'چاپ دیگر به دست نیامد.',
};
