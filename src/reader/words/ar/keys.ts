import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const keys: Catalogue['keys'] = {
  title: 'اختصارات لوحة المفاتيح',
  hint: 'يمكن إيقافها من إعدادات القراءة.',
  does: {
    search: 'بحث',
    nextRow: 'الخبر التالي في القائمة',
    previousRow: 'الخبر السابق في القائمة',
    open: 'فتح الخبر',
    save: 'حفظه أو إزالته من المحفوظات',
    markRead: 'عدّه مقروءًا أو غير مقروء',
    nextStory: 'داخل الخبر: الخبر التالي',
    previousStory: 'داخل الخبر: الخبر السابق',
    front: 'إلى الصفحة الرئيسية',
    saved: 'إلى المحفوظات',
    history: 'إلى ما قرأته',
    voices: 'إلى الأقوال',
    settings: 'إعدادات القراءة',
    help: 'عرض هذه الاختصارات',
  },
};
