import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle, PrintedQuote } from '#edition/page/printed.ts';
import type { VoiceQuotation } from '#edition/page/voice.ts';
import { contextOf } from './context.ts';

/**
 * Something said in an article, as the timeline of its voice shows it; `quotes` are the positions of its parts.
 *
 * - Nothing where the article has none of them: it was printed from another text.
 */
export function quotationOf(article: PrintedArticle, quotes: readonly number[]): VoiceQuotation | undefined {
  const found = quotes.flatMap((index) => article.quotes?.[index] ?? []);
  const [first] = found;
  if (first?.speaker === undefined) return undefined;
  const { id, headline, section, published, language } = article;
  const role = found.find((quote) => quote.role !== undefined)?.role;
  return {
    id,
    headline,
    ...(section && { section }),
    ...(published && { published }),
    language,
    speaker: first.speaker,
    ...(role && { role }),
    parts: found.map(({ block, start, end }) => ({
      block,
      start,
      end,
      words: textOf(article, block).slice(start, end),
    })),
    ...contextIn(article, first, found),
  };
}

/** Around all parts of the first paragraph; where the words go on in the next one, its context is the reader's own. */
function contextIn(
  { body, language }: PrintedArticle,
  { block, start }: PrintedQuote,
  parts: readonly PrintedQuote[],
): Pick<VoiceQuotation, 'before' | 'after'> {
  const target = body[block];
  if (!target) return {};
  const end = Math.max(...parts.filter((part) => part.block === block).map((part) => part.end));
  return contextOf(target, { start, end }, language);
}

function textOf({ body }: PrintedArticle, block: number): string {
  const target = body[block];
  return target ? blockText(target) : '';
}
