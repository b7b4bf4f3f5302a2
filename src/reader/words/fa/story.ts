import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const story: Catalogue['story'] = {
  lede: 'گزارش‌های هر رویداد، کنار هم و به ترتیب زمان.',
  count: (_, shown) => `${shown} پرونده`,
  sources: (_, shown) => `${shown} منبع`,
  none: 'هنوز پرونده‌ای باز نشده است',
  noneHint: 'همین که از یک رویداد چند گزارش برسد، به ترتیب زمان اینجا کنار هم می‌آیند.',
  latestIs: 'تازه‌ترین',
  toLatest: 'رفتن به تازه‌ترین گزارش',
  timeline: 'گزارش‌ها به ترتیب زمان',
  firstReport: 'نخستین گزارش',
  turn: 'نقطهٔ عطف',
  latest: 'تازه‌ترین',
  undated: 'بی‌تاریخ',
  quiet: (span) => `${span} بی‌خبر`,
  quoted: 'نقل از',
};
