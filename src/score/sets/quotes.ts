import type { Quote } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { choosePullQuotes } from '#press/quotes/choosePullQuotes.ts';
import { findQuotes } from '#press/quotes/findQuotes.ts';
import { readLabelled, type LabelledArticle } from '#score/labelledArticle.ts';
import { f1, rate, type Measure, type Score } from '#score/measure.ts';
import { add, emptyTally, tallyOf, type Prediction, type Tally } from '#score/quoteTally.ts';

/**
 * Finds the quotations of every labelled article below `location` (a `.jsonl` file or a folder of them) and measures them.
 *
 * - The first paragraph counts as the headline where it repeats it, as in the labelled set.
 * - Where several people labelled, spans F1 is told by each of them besides, from best to worst: they do not all end a
 *   quotation at the same place.
 * - `articles a second` is of one core: processor time of finding and choosing in all threads, labels left out, over four
 *   readings of the set: an edition has thousands of articles, and the first hundreds compile the code.
 */
export async function scoreQuotes(location: string): Promise<Score> {
  const articles = await readLabelled(location);
  const { predictions, speed } = readings(articles);
  const tallies = articles.map((article, index) => tallyOf(article, predictions[index] ?? []));
  const byAnnotator = Object.values(Object.groupBy(tallies, (_, index) => articles[index]?.annotator ?? ''));
  return {
    measures: [...measuresOf(tallies.reduce(add, emptyTally())), ...spansByAnnotator(byAnnotator), speed],
    misses: [],
  };
}

function spansByAnnotator(byAnnotator: readonly (Tally[] | undefined)[]): Measure[] {
  if (byAnnotator.length < 2) return [];
  return byAnnotator
    .map((tallies = []) => spansF1(tallies.reduce(add, emptyTally())))
    .toSorted((a, b) => b.value - a.value)
    .map(({ value, of }, index) => ({ measure: `quotation spans F1, annotator ${index + 1}`, value, of }));
}

const READINGS = 4;

function readings(articles: readonly LabelledArticle[]): { predictions: Prediction[][]; speed: Measure } {
  let predictions: Prediction[][] = [];
  const before = process.cpuUsage();
  for (let reading = 0; reading < READINGS; reading += 1) predictions = articles.map(predict);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const read = READINGS * articles.length;
  const speed = {
    measure: 'articles a second',
    value: read / seconds,
    of: `${read} in ${seconds.toFixed(2)} s`,
  };
  return { predictions, speed };
}

function predict(article: LabelledArticle): Prediction[] {
  const headline = article.title ?? '';
  const body: Block[] = article.paragraphs.map((text) => ({ type: 'paragraph', text }));
  const quotes = findQuotes(body, 'en');
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
function measuresOf(tally: Tally): Measure[] {
  return [
    spansPrecision(tally),
    spansRecall(tally),
    spansF1(tally),
    rate('speaker right, named sources', tally.namedRight, tally.named),
    rate('speaker right, all with a source', tally.speakersRight, tally.speakers),
    rate('pull-quotes, speaker right', tally.pulledRight, tally.pulledMatched),
    rate('pull-quotes, speaker right, unlabelled ones counted wrong', tally.pulledRight, tally.pulled),
    rate(
      'articles with a pull-quote, of those with 8–35 words to quote',
      tally.pullableShown,
      tally.pullable,
    ),
  ];
}

function spansPrecision({ predictedRight, predicted }: Tally): Measure {
  return rate('quotation spans precision', predictedRight, predicted);
}

function spansRecall({ found, labelled }: Tally): Measure {
  return rate('quotation spans recall', found, labelled);
}

function spansF1(tally: Tally): Measure {
  return {
    measure: 'quotation spans F1',
    value: f1(spansPrecision(tally).value, spansRecall(tally).value),
    of: `${tally.labelled} labelled`,
  };
}
