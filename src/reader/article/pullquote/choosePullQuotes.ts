import type { Quote } from '#edition/article.ts';
import type { PrintedBlock } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { marksAround } from './marksAround.ts';

/** Words set large beside the story. They stand in it at `block`, from `start` to `end`: this is a reference. */
export type PullQuote = Pick<Quote, 'block' | 'start' | 'end' | 'speaker' | 'role'> & {
  words: string;
  marks: readonly [open: string, close: string];
};

/** A pull-quote is an event: at most one in so many words. */
const WORDS_BETWEEN = 350;

/**
 * The pull-quotes to show, by the block they stand beside: those the article names, in the order of the text,
 * each at least 350 words after the one before.
 */
export function choosePullQuotes(
  article: Pick<PrintedArticle, 'language' | 'body' | 'quotes' | 'pullQuotes'>,
): ReadonlyMap<number, PullQuote> {
  const wordsBefore = countWordsBefore(article.body);
  const chosen = new Map<number, PullQuote>();
  let lastAt = -Infinity;
  for (const quote of namedQuotes(article)) {
    const at = wordsBefore[quote.block] ?? 0;
    const text = textOf(article.body[quote.block]);
    const words = text.slice(quote.start, quote.end).replace(TRAILING, '').trim();
    if (words === '' || at - lastAt < WORDS_BETWEEN) continue;
    const marks = marksAround(text, quote.start, quote.end, article.language);
    chosen.set(besideOf(article.body, quote.block), { ...quote, words, marks });
    lastAt = at;
  }
  return chosen;
}

/** The paragraph before, lest one reads the words twice in a row; its own where none is there, or the first. */
function besideOf(body: PrintedArticle['body'], block: number): number {
  const before = block - 1;
  return before > 0 && body[before]?.type === 'paragraph' ? before : block;
}

function namedQuotes({
  quotes = [],
  pullQuotes = [],
}: Pick<PrintedArticle, 'quotes' | 'pullQuotes'>): readonly Quote[] {
  return pullQuotes
    .flatMap((position) => quotes[position] ?? [])
    .toSorted((a, b) => a.block - b.block || a.start - b.start);
}

// The comma or dash before an attribution: “We have spent more,” he said
const TRAILING = /[\s,،、，;؛–—-]+$/u;

function textOf(block: PrintedBlock | undefined): string {
  return block && 'text' in block ? (block.text ?? '') : '';
}

function countWordsBefore(body: PrintedArticle['body']): readonly number[] {
  let total = 0;
  return body.map((block) => {
    const before = total;
    total += countWords(blockText(block));
    return before;
  });
}

// A Han, kana or Hangul letter is counted by itself: about two of them make a word
const WIDE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORD = /[\p{L}\p{N}\p{M}’'-]+/gu;

function countWords(text: string): number {
  const wide = text.match(WIDE_LETTER)?.length ?? 0;
  const narrow = (wide > 0 ? text.replace(WIDE_LETTER, ' ') : text).match(WORD)?.length ?? 0;
  return narrow + Math.round(wide / 2);
}
