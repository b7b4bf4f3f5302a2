import type { Article, Quote } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';

const LETTER = /[\p{L}\p{N}]/u;
const STOP = /^[.,!?…。，！？،؟]+/u;

/**
 * Whether all that an article says of its quotations is where its pull-quotes stand, as an import of a page with pull-quotes does,
 * and not who spoke: the press finds the rest.
 */
export function isOnlyPulling({ quotes = [], pullQuotes = [] }: Article): boolean {
  return quotes.length > 0 && quotes.every((quote, at) => pullQuotes.includes(at) && isBare(quote));
}

function isBare({ speaker, role, cue, kind, group }: Quote): boolean {
  return [speaker, role, cue, kind, group].every((field) => field === undefined);
}

/**
 * The quotations that were found, with the pull-quotes that references point to.
 *
 * - A reference within a quotation parts it, and its speaker is the quotation's: the parts stay one utterance.
 * - One over more than a quotation means the one it shares most with; words that nobody is found to say are a quotation of their own.
 * - Both come in order of place, and ranges never overlap.
 */
export function withReferences(
  body: readonly Block[],
  found: readonly Quote[],
  references: readonly Quote[],
): { quotes: Quote[]; pullQuotes: number[] } {
  let quotes = [...found];
  const pulled = new Set<Quote>();
  for (const reference of references) {
    const meant = mostShared(quotes, reference);
    const parts = meant ? partsOf(meant, reference, body) : [reference];
    quotes = [...quotes.filter((quote) => quote !== meant), ...parts];
    const part = mostShared(parts, reference);
    if (part) pulled.add(part);
  }
  quotes.sort((a, b) => a.block - b.block || a.start - b.start);
  return { quotes, pullQuotes: quotes.flatMap((quote, at) => (pulled.has(quote) ? [at] : [])) };
}

function mostShared(quotes: readonly Quote[], reference: Quote): Quote | undefined {
  const [most] = quotes.toSorted((a, b) => shared(b, reference) - shared(a, reference));
  return most && shared(most, reference) > 0 ? most : undefined;
}

/** How many code units two ranges share. */
function shared(a: Quote, b: Quote): number {
  return a.block === b.block ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

/** A quotation parted where a reference within it begins and ends, the stop behind its words included. */
function partsOf(quote: Quote, { block, start, end }: Quote, body: readonly Block[]): Quote[] {
  if (start < quote.start || end > quote.end) return [quote];
  const text = body[block] ? blockText(body[block]) : '';
  const stop = end + (STOP.exec(text.slice(end, quote.end))?.[0].length ?? 0);
  const ranges = [
    [quote.start, start],
    [start, stop],
    [stop, quote.end],
  ] as const;
  return ranges.flatMap(([from, to]) => {
    const words = text.slice(from, to);
    if (!LETTER.test(words)) return [];
    const first = from + words.length - words.trimStart().length;
    return [{ ...quote, start: first, end: first + words.trim().length }];
  });
}
