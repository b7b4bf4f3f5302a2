import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const keys: Catalogue['keys'] = {
  title: 'میان‌بُرهای صفحه‌کلید',
  hint: 'در تنظیمات خواندن می‌توان آن‌ها را خاموش کرد.',
  does: {
    search: 'جست‌وجو',
    nextRow: 'خبر بعدی در فهرست',
    previousRow: 'خبر پیشین در فهرست',
    open: 'بازکردن خبر',
    save: 'ذخیره یا برداشتن از ذخیره‌ها',
    markRead: 'خوانده یا نخوانده‌کردن',
    nextStory: 'درون خبر: خبر بعدی',
    previousStory: 'درون خبر: خبر پیشین',
    front: 'رفتن به صفحهٔ نخست',
    saved: 'رفتن به ذخیره‌ها',
    history: 'رفتن به خوانده‌ها',
    voices: 'رفتن به گفته‌ها',
    settings: 'تنظیمات خواندن',
    help: 'نمایش همین میان‌بُرها',
  },
};
