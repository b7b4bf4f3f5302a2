import { scoreArticleJson } from './sets/articlejson.ts';
import { scoreBody } from './sets/body.ts';
import { scoreFeeds } from './sets/feeds.ts';
import type { Score } from './measure.ts';
import { scorePostlight } from './sets/postlight.ts';
import { scoreQuotes } from './sets/quotes.ts';
import { scoreRawText } from './sets/rawtext.ts';
import { scoreRelated } from './sets/related.ts';
import { scoreTrafilatura } from './sets/trafilatura.ts';

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
