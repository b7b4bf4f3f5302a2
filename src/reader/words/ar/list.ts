import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const list: Catalogue['list'] = {
  leadStory: 'الخبر الرئيس',
  moreStories: 'أخبار أخرى',
  allRunning: 'عرض الكل',
  quoted: 'اقتباس',
  quotedIn: 'في',
  pages: 'الصفحات',
  newer: 'الأحدث',
  older: 'الأقدم',
  pageBefore: 'السابقة',
  pageAfter: 'التالية',
  pageOf: (page, pages) => `صفحة ${page} من ${pages}`,
  pageTitle: (name, page) => `${name}، صفحة ${page}`,
  listing: { section: 'قسم', source: 'مصدر' },
  nothingYet: 'ليس في هذه الصحيفة أخبار بعد.',
  nothingYetHint: 'ضع مقالات في مجلدها ثم أعد طباعة الصحيفة.',
};
