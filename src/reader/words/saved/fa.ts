import type { SavedWords } from './en.ts';

export const savedFa: SavedWords = {
  saved: 'ذخیره‌شده برای بعد',
  nothingSaved: 'هنوز چیزی ذخیره نشده است',
  nothingSavedHint: 'در هر خبر «ذخیره» را بزنید تا اینجا بماند؛ روی همین دستگاه و نه هیچ جای دیگر.',
  read: 'تازه‌خوانده‌ها',
  nothingRead: 'خبری خوانده‌شده به شمار می‌آید که به پایانش رسیده باشید.',
  remove: (headline) => `برداشتن «${headline}»`,
  export: 'گرفتن پرونده',
  exportHint: 'هرچه ذخیره کرده و خوانده‌اید، در یک پروندهٔ JSON.',
  on: (date) => `ذخیره در ${date}`,
  readOn: (date) => `خوانده در ${date}`,
};
