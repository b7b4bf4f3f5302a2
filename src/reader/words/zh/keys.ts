import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const keys: Catalogue['keys'] = {
  title: '键盘快捷键',
  hint: '可在阅读设置中关闭。',
  does: {
    search: '搜索',
    nextRow: '列表中的下一篇',
    previousRow: '列表中的上一篇',
    open: '打开报道',
    save: '收藏或取消收藏',
    markRead: '标为已读或未读',
    nextStory: '阅读报道时：下一篇',
    previousStory: '阅读报道时：上一篇',
    front: '前往头版',
    saved: '前往收藏',
    history: '前往阅读记录',
    voices: '前往人物言论',
    settings: '阅读设置',
    help: '显示这些快捷键',
  },
};
