import { scoreArticleJson } from './articlejson.ts';
import { scoreFeeds } from './feeds.ts';
import type { Score } from './measure.ts';
import { scoreRawText } from './rawtext.ts';

/** The sets that can be scored, each from the folder that holds its cases and their gold. */
export const scoreSets: ReadonlyMap<string, (folder: string) => Score | Promise<Score>> = new Map([
  ['rawtext', scoreRawText],
  ['articlejson', scoreArticleJson],
  ['feeds', scoreFeeds],
]);
