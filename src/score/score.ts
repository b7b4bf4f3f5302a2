import { scoreArticleJson } from './articlejson.ts';
import { scoreFeeds } from './feeds.ts';
import type { Score } from './measure.ts';
import { scoreQuotes } from './quotes.ts';
import { scoreRawText } from './rawtext.ts';

type Scorer = (location: string) => Score | Promise<Score>;

/** The sets that can be scored, each from the folder that holds its cases and their gold. */
export const scoreSets: ReadonlyMap<string, Scorer> = new Map<string, Scorer>([
  ['rawtext', scoreRawText],
  ['articlejson', scoreArticleJson],
  ['feeds', scoreFeeds],
  ['quotes', async (location) => ({ measures: await scoreQuotes(location), misses: [] })],
]);
