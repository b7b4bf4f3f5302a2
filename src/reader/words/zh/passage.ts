import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const passage: Catalogue['passage'] = {
  tools: '选中的文字',
  copy: '连同出处复制',
  link: '复制链接',
  share: '分享',
  copied: '已复制。',
  linked: '链接已复制。',
  failed: '未能复制。',
};
