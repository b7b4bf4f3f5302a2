import type { Article, Quote } from '#edition/article.ts';
import { blockText } from '#edition/blockText.ts';
import { countWords } from '#edition/text/countWords.ts';

type Pulling = Pick<Article, 'headline' | 'body' | 'pullQuotes'>;

const LEAST_WORDS = 8;
const MOST_WORDS = 35;
const WORDS_APART = 350;
const LEAST_CONFIDENCE = 0.95;
const BEST_LENGTH = 18;
// One whole sentence or more: "We shall see." or, before its attribution, "We shall see,"
const WHOLE = /^[\p{Lu}\p{Lo}¿¡].*[.,?!…。，！？؟۔،]$/su;
const COMMA_LAST = /[,，،]$/u;
// A comma before the next opening mark
const GOING_ON = /[,，،]\s*[^\p{L}\p{N}\s]?\s*$/u;
const BARE_PRONOUN = /^(?:and|but|so|that|it|he|she|they|this|these|those)\b/iu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/**
 * The quotations to set large in the margin, as positions in `quotes`, in order of reading. An editor's own choice wins.
 *
 * - Whole sentences of 8–35 words (see {@link countWords}) whose named speaker is at least 0.95 sure.
 * - Not in the first paragraph, and not words the headline already has.
 * - At least 350 words apart; a speaker not yet chosen goes first, then the length nearest to 18 words.
 */
export function choosePullQuotes(article: Pulling, quotes: readonly Quote[]): number[] {
  if (article.pullQuotes) return article.pullQuotes.filter((index) => index < quotes.length);
  const candidates = candidatesOf(article, quotes);
  const chosen: Candidate[] = [];
  while (chosen.length < candidates.length) {
    const next = bestBeside(chosen, candidates);
    if (!next) break;
    chosen.push(next);
  }
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}

/** A quotation that may be set large: its position, that of its first word in the story, and how far it is from ideal. */
type Candidate = { index: number; at: number; speaker: string | undefined; cost: number };

function candidatesOf(article: Pulling, quotes: readonly Quote[]): Candidate[] {
  let starts: readonly number[] | undefined;
  const firstParagraph = article.body.findIndex((block) => block.type === 'paragraph');
  return quotes.flatMap((quote, index) => {
    const text = textOf(article, quote);
    const words = countWords(text);
    const isFit =
      quote.block !== firstParagraph &&
      words >= LEAST_WORDS &&
      words <= MOST_WORDS &&
      isWhole(article, quotes, index, text) &&
      !isIn(article.headline, text);
    if (!isFit) return [];
    starts ??= wordStarts(article);
    return [{ index, at: starts[quote.block] ?? 0, speaker: quote.speaker, cost: costOf(text, words) }];
  });
}

/** The best of those far enough from all that are chosen: of a speaker not yet heard, then of the least cost. */
function bestBeside(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate | undefined {
  const heard = new Set(chosen.map(({ speaker }) => speaker));
  const [best] = candidates
    .filter((one) => chosen.every((other) => Math.abs(one.at - other.at) >= WORDS_APART))
    .sort(
      (a, b) =>
        Number(heard.has(a.speaker)) - Number(heard.has(b.speaker)) || a.cost - b.cost || a.index - b.index,
    );
  return best;
}

function isWhole(article: Pulling, quotes: readonly Quote[], index: number, text: string): boolean {
  const quote = quotes[index];
  if (!quote || quote.kind !== 'direct' || (quote.confidence ?? 0) < LEAST_CONFIDENCE) return false;
  if (!quote.speaker || !WHOLE.test(text)) return false;
  return !isGoingOn(article, quote, quotes[index + 1], text);
}

/** Whether a sentence goes on behind its attribution: “…,” said Holt, “…” */
function isGoingOn(article: Pulling, quote: Quote, next: Quote | undefined, text: string): boolean {
  if (!next || next.group !== quote.group || !COMMA_LAST.test(text)) return false;
  const between = textOf(article, { ...quote, start: quote.end, end: next.start });
  return !WHOLE.test(textOf(article, next)) || (next.block === quote.block && GOING_ON.test(between));
}

function costOf(text: string, words: number): number {
  return Math.abs(words - BEST_LENGTH) + (BARE_PRONOUN.test(text) ? 8 : 0);
}

function wordStarts({ body }: Pulling): number[] {
  let words = 0;
  return body.map((block) => {
    const start = words;
    words += countWords(blockText(block));
    return start;
  });
}

function textOf({ body }: Pulling, { block, start, end }: Quote): string {
  const target = body[block];
  return target && 'text' in target ? (target.text ?? '').slice(start, end) : '';
}

function isIn(headline: string, text: string): boolean {
  return plain(headline).includes(plain(text).slice(0, 60));
}

function plain(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}
