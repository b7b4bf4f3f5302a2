import { primaryLanguage } from '#edition/text/language.ts';

// At most one article in eight is left out of the sample, and none where there are fewer than sixteen.
const EIGHTH = 3;

/**
 * Which articles stand for all in what is counted over all, such as how rare a word is: those of a language but the newest few.
 *
 * The sample depends on nothing but the articles, and grows by steps: from 20,480 to 22,527 articles of one language it is the first
 * 20,480. So an article that is added changes what is near it, and leaves what is counted, and with it all the others, as they are.
 *
 * - `order` are the places from the earliest article to the latest.
 */
export function sampleOf(articles: readonly { language: string }[], order: readonly number[]): Uint8Array {
  const sample = new Uint8Array(articles.length);
  const languages = Map.groupBy(order, (place) => primaryLanguage(articles[place]?.language ?? ''));
  for (const places of languages.values())
    for (const place of places.slice(0, sampleSize(places.length))) sample[place] = 1;
  return sample;
}

/** How many of a number of articles the sample holds: 16 of 17, 20,480 of 21,578. */
export function sampleSize(articles: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, articles))) - EIGHTH);
  return articles - (articles % step);
}
