import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { counted } from './counted.ts';

const word = { one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' };
const paragraph = { one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات', many: 'فقرة', other: 'فقرة' };

export const compare: Catalogue['compare'] = {
  title: 'نسختان من نص واحد',
  onlyIn: (name) => `في ${name} فقط`,
  first: 'النسخة الأولى',
  second: 'النسخة اللاحقة',
  cut: (count, shown) => `حُذف: ${counted(count, shown, word)}`,
  added: (count, shown) => `أُضيف: ${counted(count, shown, word)}`,
  retitled: 'عنوان آخر',
  same: 'النسختان متطابقتان كلمة بكلمة.',
  onlyChanges: 'عرض الفروق فقط',
  alike: (count, shown) => `من دون تغيير: ${counted(count, shown, paragraph)}`,
  fetching: 'جارٍ تحميل النسخة الأخرى…',
  trouble: 'تعذر تحميل النسخة الأخرى.',
};
