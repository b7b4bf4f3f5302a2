import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const listen: Catalogue['listen'] = {
  label: 'خواندن با صدای بلند',
  looking: 'در جست‌وجوی صدا…',
  noVoice: (language) =>
    `این دستگاه برای زبان این خبر (${language}) صدایی ندارد. از تنظیمات دستگاه، بخش گفتار یا تبدیل متن به گفتار، می‌توان صدایی افزود.`,
  failed: 'صدا قطع شد. برای ادامه «پخش» را بزنید.',
  play: 'پخش',
  pause: 'مکث',
  back: 'جملهٔ پیشین',
  onward: 'جملهٔ بعدی',
  rate: 'سرعت',
  voice: 'صدا',
  captions: 'شرح تصویرها هم',
  close: 'پایان و بستن',
};
