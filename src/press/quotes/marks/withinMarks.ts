import type { Block } from '#edition/block.ts';
import type { Quote } from '#edition/article.ts';
import { blockText } from '#edition/blockText.ts';

// “…”, „…“, „…”, ”…”, «…», »…«, 「…」, 『…』, "…": one pair around all of it, and white space within
const AROUND = /^(?:“[^”]*”|„[^“”]*[“”]|”[^”]*”|«[^»]*»|»[^«]*«|「[^」]*」|『[^』]*』|"[^"]*")$/u;
const WITHIN = /^.\s*(?<words>[^]*\S)\s*.$/u;

/** A quotation that a person gave with its marks, without them: the reader sets its own. */
export function withinMarks(quote: Quote, body: readonly Block[]): Quote {
  const block = body[quote.block];
  const text = block ? blockText(block).slice(quote.start, quote.end) : '';
  const words = AROUND.test(text) ? WITHIN.exec(text)?.groups?.['words'] : undefined;
  if (words === undefined) return quote;
  const start = quote.start + text.indexOf(words, 1);
  return { ...quote, start, end: start + words.length };
}
