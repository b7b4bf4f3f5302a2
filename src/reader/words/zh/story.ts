import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const story: Catalogue['story'] = {
  lede: '同一事件的报道，按时间先后汇集。',
  count: (_, shown) => `${shown} 组连续报道`,
  sources: (_, shown) => `${shown} 个来源`,
  none: '还没有连续报道',
  noneHint: '同一事件有了多篇报道，就会按时间先后汇集在这里。',
  latestIs: '最新',
  toLatest: '前往最新报道',
  timeline: '按时间先后的报道',
  firstReport: '首篇报道',
  turn: '转折点',
  latest: '最新',
  undated: '日期不详',
  quiet: (span) => `${span}没有报道`,
  quoted: '引述',
};
