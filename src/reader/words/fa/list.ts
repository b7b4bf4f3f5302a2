import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const list: Catalogue['list'] = {
  leadStory: 'خبر اصلی',
  moreStories: 'خبرهای دیگر',
  allRunning: 'دیدن همه',
  quoted: 'نقل‌قول',
  quotedIn: 'در',
  pages: 'صفحه‌ها',
  newer: 'تازه‌تر',
  older: 'قدیمی‌تر',
  pageBefore: 'پیشین',
  pageAfter: 'بعدی',
  pageOf: (page, pages) => `صفحهٔ ${page} از ${pages}`,
  pageTitle: (name, page) => `${name}، صفحهٔ ${page}`,
  listing: { section: 'بخش', source: 'منبع' },
  nothingYet: 'این روزنامه هنوز خبری ندارد.',
  nothingYetHint: 'خبرها را در پوشهٔ آن بگذارید و دوباره چاپش کنید.',
};
