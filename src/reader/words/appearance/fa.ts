import type { AppearanceWords } from './en.ts';

export const appearanceFa: AppearanceWords = {
  letter: 'آ',
  theme: 'پوسته',
  themes: { auto: 'خودکار', light: 'روشن', sepia: 'کاهی', dark: 'تیره', contrast: 'پررنگ' },
  size: 'اندازهٔ متن',
  smaller: 'متن کوچک‌تر',
  larger: 'متن بزرگ‌تر',
  measure: 'درازای سطر',
  measures: { narrow: 'کوتاه', normal: 'معمولی', wide: 'بلند' },
  spacing: 'فاصلهٔ سطرها',
  spacings: { tight: 'کم', normal: 'معمولی', loose: 'زیاد' },
  paragraphs: 'فاصلهٔ بندها',
  typeface: 'قلم',
  typefaces: { serif: 'روزنامه', sans: 'ساده', own: 'مرورگر' },
  density: 'فهرست خبرها',
  densities: { airy: 'باز', normal: 'معمولی', compact: 'فشرده' },
  motion: 'حرکت',
  motions: { auto: 'مانند دستگاه', less: 'کمتر' },
  keys: 'میان‌بُرهای صفحه‌کلید',
  keySettings: { on: 'روشن', off: 'خاموش' },
  reset: 'بازنشانی همه',
};
