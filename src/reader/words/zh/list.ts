import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const list: Catalogue['list'] = {
  leadStory: '头条',
  moreStories: '更多报道',
  allRunning: '查看全部',
  quoted: '引语',
  quotedIn: '见',
  pages: '分页',
  newer: '较新',
  older: '较早',
  pageBefore: '上一页',
  pageAfter: '下一页',
  pageOf: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  pageTitle: (name, page) => `${name}，第 ${page} 页`,
  listing: { section: '栏目', source: '来源' },
  nothingYet: '本报还没有报道。',
  nothingYetHint: '请把文章放入文件夹，然后重新付印。',
};
