import { scoreArticleJson } from './articlejson.ts';
import { scoreBody } from './body.ts';
import { scoreFeeds } from './feeds.ts';
import type { Score } from './measure.ts';
import { scorePostlight } from './postlight.ts';
import { scoreQuotes } from './quotes.ts';
import { scoreRawText } from './rawtext.ts';
import { scoreRelated } from './related.ts';
import { scoreTrafilatura } from './trafilatura.ts';

type Scorer = (location: string) => Score | Promise<Score>;

/** The sets that can be scored, each from the folder that holds its cases and their gold. */
export const scoreSets: ReadonlyMap<string, Scorer> = new Map<string, Scorer>([
  ['rawtext', scoreRawText],
  ['articlejson', scoreArticleJson],
  ['feeds', scoreFeeds],
  ['body', scoreBody],
  ['trafilatura', scoreTrafilatura],
  ['postlight', scorePostlight],
  ['related', scoreRelated],
  ['quotes', scoreQuotes],
]);
