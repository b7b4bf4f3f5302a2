import type { Quote } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { choosePullQuotes } from '#press/quotes/choosePullQuotes.ts';
import { findQuotes } from '#press/quotes/findQuotes.ts';
import { readLabelled, type LabelledArticle } from './labelledArticle.ts';
import { add, emptyTally, tallyOf, type Prediction, type Tally } from './quoteTally.ts';

/** A measure with what it is made of: `{ measure: 'quotation spans F1', value: 0.964, of: '3214 of 3335' }`. */
export type Measure = { measure: string; value: number; of: string };

/**
 * Finds the quotations of every labelled article below `location` (a `.jsonl` file or a folder of them) and measures them.
 *
 * - The first paragraph counts as the headline where it repeats it, as in the labelled set.
 * - `articles a second` is of one core: processor time of finding and choosing, labels left out.
 */
export async function scoreQuotes(location: string): Promise<Measure[]> {
  const articles = await readLabelled(location);
  const before = process.cpuUsage();
  const predictions = articles.map(predict);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const tally = articles
    .map((article, index) => tallyOf(article, predictions[index] ?? []))
    .reduce(add, emptyTally());
  return [
    ...measures(tally),
    {
      measure: 'articles a second',
      value: articles.length / seconds,
      of: `${articles.length} in ${seconds.toFixed(2)} s`,
    },
  ];
}

function predict(article: LabelledArticle): Prediction[] {
  const headline = article.title ?? '';
  const body: Block[] = article.paragraphs.map((text) => ({ type: 'paragraph', text }));
  const quotes = findQuotes(body, { language: 'en', headline });
  const pulled = new Set(choosePullQuotes({ headline, body }, quotes));
  return quotes.map((quote, index) => ({
    text: wordsOf(article, quote),
    speaker: quote.speaker,
    isPulled: pulled.has(index),
  }));
}

function wordsOf({ paragraphs }: LabelledArticle, { block, start, end }: Quote): string {
  return (paragraphs[block] ?? '').slice(start, end);
}

/** The share each count makes of its whole. */
export function measures(tally: Tally): Measure[] {
  const precision = share(tally.predictedRight, tally.predicted);
  const recall = share(tally.found, tally.labelled);
  return [
    measure('quotation spans precision', tally.predictedRight, tally.predicted),
    measure('quotation spans recall', tally.found, tally.labelled),
    {
      measure: 'quotation spans F1',
      value: (2 * precision * recall) / Math.max(1e-9, precision + recall),
      of: `${tally.labelled} labelled`,
    },
    measure('speaker right, named sources', tally.namedRight, tally.named),
    measure('speaker right, all with a source', tally.speakersRight, tally.speakers),
    measure('pull-quotes, speaker right', tally.pulledRight, tally.pulledMatched),
    measure('pull-quotes, speaker right, unlabelled ones counted wrong', tally.pulledRight, tally.pulled),
    measure(
      'articles with a pull-quote, of those with 8–35 words to quote',
      tally.pullableShown,
      tally.pullable,
    ),
  ];
}

function measure(name: string, right: number, all: number): Measure {
  return { measure: name, value: share(right, all), of: `${right} of ${all}` };
}

function share(part: number, whole: number): number {
  return part / Math.max(1, whole);
}
