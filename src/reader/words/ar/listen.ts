import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const listen: Catalogue['listen'] = {
  label: 'القراءة بصوت عالٍ',
  looking: 'جارٍ البحث عن صوت…',
  noVoice: (language) =>
    `ليس في هذا الجهاز صوت للغة هذا الخبر (${language}). يمكن إضافة صوت من إعدادات الجهاز، في قسم تحويل النص إلى كلام.`,
  failed: 'توقف الصوت. اضغط «تشغيل» للمتابعة.',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  back: 'الجملة السابقة',
  onward: 'الجملة التالية',
  rate: 'السرعة',
  voice: 'الصوت',
  captions: 'مع شروح الصور',
  close: 'إيقاف وإغلاق',
};
