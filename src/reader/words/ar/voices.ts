import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { counted } from './counted.ts';

const speaker = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' };
const quotation = { one: 'قول واحد', two: 'قولان', few: 'أقوال', many: 'قولًا', other: 'قول' };
const story = { one: 'خبر واحد', two: 'خبرين', few: 'أخبار', many: 'خبرًا', other: 'خبر' };

export const voices: Catalogue['voices'] = {
  voices: 'أقوال',
  lede: 'كل من تنقل عنهم هذه الصحيفة بالاسم، مع أقوالهم مؤرخة وفي مواضعها.',
  people: (count, shown) => counted(count, shown, speaker),
  quotations: (count, shown) => counted(count, shown, quotation),
  find: 'البحث عن اسم',
  order: 'الترتيب',
  orders: { count: 'الأكثر نقلًا عنهم', name: 'بحسب الاسم' },
  none: 'لم يُنقل عن أحد بعد',
  noneHint: 'يُدرج هنا كل من نُقل عنه بالاسم في خبر، مع ما قاله.',
  notFound: (name) => `لا أحد هنا باسم «${name}»`,
  notFoundHint: 'يكفي جزء من الاسم أو اسم العائلة.',
  inStory: 'في الخبر',
  words: 'الأقوال، من الأحدث إلى الأقدم',
  undated: 'بلا تاريخ',
  inThisStory: 'الأقوال في هذا الخبر',
  wordsOf: (name) => `من أقوال ${name}`,
  copyWithSource: 'نسخ مع المصدر',
  moreFrom: 'أقوال أخرى لهذا الشخص',
  copied: 'تم النسخ.',
  notCopied: 'تعذر النسخ.',
  alongside: 'نُقل عنهم في الأخبار نفسها',
  shared: (count, shown) => `في ${counted(count, shown, story)}`,
};
