import type { Quote } from '#edition/article.ts';
import type { PrintedBlock } from '#edition/block.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { marksAround } from './marksAround.ts';

/** Words set large beside the story. They stand in it at `block`, from `start` to `end`: this is a reference. */
export type PullQuote = Pick<Quote, 'block' | 'start' | 'end' | 'speaker' | 'role'> & {
  words: string;
  marks: readonly [open: string, close: string];
};

/** The pull-quotes to show, by the block they stand beside: those the article names, at most one beside a block. */
export function placePullQuotes(
  article: Pick<PrintedArticle, 'language' | 'body' | 'quotes' | 'pullQuotes'>,
): ReadonlyMap<number, PullQuote> {
  const chosen = new Map<number, PullQuote>();
  for (const quote of namedQuotes(article)) {
    const text = textOf(article.body[quote.block]);
    const words = text.slice(quote.start, quote.end).replace(TRAILING, '').trim();
    const beside = besideOf(article.body, quote.block);
    if (words === '' || chosen.has(beside)) continue;
    const marks = marksAround(text, quote.start, quote.end, article.language);
    chosen.set(beside, { ...quote, words, marks });
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
