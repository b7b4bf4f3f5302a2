import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const topics: Catalogue['topics'] = {
  topics: '话题',
  lede: '本报报道的人物、地点和机构，以及各自的报道。',
  count: (_, shown) => `${shown} 个话题`,
  find: '查找话题',
  order: '排序',
  orders: { count: '报道最多', name: '按名称' },
  none: '还没有话题',
  noneHint: '有三篇报道涉及的名称，以及所有标签，都会列在这里。',
  notFound: (name) => `没有名为“${name}”的话题`,
  notFoundHint: '输入名称开头的几个字即可。',
  also: '又作',
  voices: '这些报道引述的人',
  ownWords: (name) => `${name}说过的话`,
  beside: '同在这些报道中',
  shared: (_, shown) => `同见于 ${shown} 篇报道`,
};
