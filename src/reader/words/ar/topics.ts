import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { counted } from './counted.ts';

const topic = { one: 'موضوع واحد', two: 'موضوعان', few: 'موضوعات', many: 'موضوعًا', other: 'موضوع' };
const story = { one: 'خبر واحد', two: 'خبرين', few: 'أخبار', many: 'خبرًا', other: 'خبر' };

export const topics: Catalogue['topics'] = {
  topics: 'موضوعات',
  lede: 'الأشخاص والأماكن والهيئات التي تكتب عنها هذه الصحيفة، ومع كل منها أخباره.',
  count: (count, shown) => counted(count, shown, topic),
  find: 'البحث عن موضوع',
  order: 'الترتيب',
  orders: { count: 'الأكثر تناولًا', name: 'بحسب الاسم' },
  none: 'لا موضوعات بعد',
  noneHint: 'يُدرج هنا كل اسم تتناوله ثلاثة أخبار، وكل وسم.',
  notFound: (name) => `لا موضوع باسم «${name}»`,
  notFoundHint: 'تكفي الأحرف الأولى من إحدى كلمات الاسم.',
  also: 'يُكتب أيضًا',
  voices: 'من نُقل عنهم في هذه الأخبار',
  ownWords: (name) => `أقوال ${name}`,
  beside: 'في الأخبار نفسها',
  shared: (count, shown) => `في ${counted(count, shown, story)}`,
};
