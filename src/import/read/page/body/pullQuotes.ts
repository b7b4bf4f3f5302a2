import type { Article } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { type Element, textOf } from '#import/read/html/tree.ts';
import type { Piece } from '#import/read/page/view/piece.ts';
import { folded } from '#import/read/isAlike.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

type Quotes = NonNullable<Article['quotes']>;

// "pullquote", "pull-quote", "quote", "wp-block-pullquote", "zitat", "destacado", "exergue"
const PULL_QUOTE =
  /(?:^|[\s_-])(?:(?:pull-?)?quotes?|pull|wp-block-pullquote|quote-?box|blockquote-?pull|zitat(?:box)?|exergue|destacado|sumario)(?:$|[\s_-])/i;
const SHORTEST = 25;
const LONGEST = 400;
// Marks that a pull-quote is set in, and what may be glued to its end
const MARKS = /^[\s"'“”„‟«»‹›‘’「」『』—–-]+|[\s"'“”„‟«»‹›‘’「」『』—–-]+$/gu;

/** Whether a page calls an element its pull-quote, or sets it apart as one may be. */
export function mayBePullQuote({ element, length }: Piece): boolean {
  if (length < SHORTEST || length > LONGEST) return false;
  const { tag, attributes } = element;
  return tag === 'blockquote' || tag === 'aside' || PULL_QUOTE.test(attributes['class'] ?? '');
}

/** Whether an element's words stand in the story, given folded, once more beside itself. */
export function isRepeated({ element }: Piece, story: string): boolean {
  const words = folded(quoted(element));
  const first = words.length < SHORTEST ? -1 : story.indexOf(words);
  return first >= 0 && story.includes(words, first + 1);
}

/** The words of a pull-quote without its marks and without the name set under it. */
export function quoted(element: Element): string {
  const paragraph = element.children.find(
    (child): child is Element => typeof child !== 'string' && /^(?:p|blockquote|q)$/.test(child.tag),
  );
  return (paragraph ? quotedText(paragraph) : textOf(element)).replace(MARKS, '');
}

function quotedText(element: Element): string {
  return element.tag === 'blockquote' ? quoted(element) : textOf(element);
}

/**
 * References to where a story says what its pull-quotes repeat.
 *
 * - One that the body does not hold word for word, but for white space, gives none.
 */
export function pullQuotesIn(
  body: readonly Block[],
  words: readonly string[],
): Pick<Article, 'quotes' | 'pullQuotes'> {
  const quotes: Quotes = words.flatMap((text) => {
    const wanted = singleSpaced(text).trim();
    for (const [block, each] of body.entries()) {
      if (each.type !== 'paragraph' && each.type !== 'quote') continue;
      const start = each.text.replace(/\s/g, ' ').indexOf(wanted);
      if (start >= 0) return [{ block, start, end: start + wanted.length }];
    }
    return [];
  });
  return quotes.length === 0 ? {} : { quotes, pullQuotes: quotes.map((_quote, index) => index) };
}
