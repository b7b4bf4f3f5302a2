import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const compare: Catalogue['compare'] = {
  title: '同一文章的两个版本',
  onlyIn: (name) => `仅见于${name}`,
  first: '首个版本',
  second: '后来的版本',
  cut: (_, shown) => `删去 ${shown} 个词`,
  added: (_, shown) => `增加 ${shown} 个词`,
  retitled: '标题不同',
  same: '两个版本逐字相同。',
  onlyChanges: '只显示不同之处',
  alike: (_, shown) => `${shown} 段相同`,
  fetching: '正在加载另一版本……',
  trouble: '另一版本未能加载。',
};
