import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { counted } from './counted.ts';

const file = { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' };
const source = { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' };

export const story: Catalogue['story'] = {
  lede: 'تقارير عن حدث واحد، مجموعة بحسب ترتيبها الزمني.',
  count: (count, shown) => counted(count, shown, file),
  sources: (count, shown) => counted(count, shown, source),
  none: 'لا ملفات بعد',
  noneHint: 'حين ترد تقارير عدة عن حدث واحد تُجمع هنا بحسب ترتيبها الزمني.',
  latestIs: 'الأحدث',
  toLatest: 'إلى أحدث تقرير',
  timeline: 'التقارير بحسب ترتيبها الزمني',
  firstReport: 'أول تقرير',
  turn: 'نقطة تحول',
  latest: 'الأحدث',
  undated: 'بلا تاريخ',
  quiet: (span) => `${span} بلا تقارير`,
  quoted: 'نقلًا عن',
};
