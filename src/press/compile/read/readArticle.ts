import { readFileSync, statSync } from 'node:fs';
import { parseArticle, type Article } from '#edition/article.ts';
import { choosePullQuotes } from '#press/quotes/choosePullQuotes.ts';
import { findQuotes } from '#press/quotes/findQuotes.ts';
import { isOnlyPulling, withReferences } from '#press/quotes/ownReferences.ts';
import { withinMarks } from '#press/quotes/marks/withinMarks.ts';
import type { Trouble } from '#press/report.ts';
import { describeJsonError } from './jsonError.ts';
import { withTrueDates, type UntrueDate } from './trueDates.ts';

/** No article of words is larger; what is, is something else under an article's name. */
const MAX_ARTICLE_MB = 15;

/**
 * The bytes of an article file of at most 15 MB, or why there are none.
 *
 * Synchronous on purpose: for files of some kilobytes several times as fast as handing each to the thread pool.
 */
export function readArticleBytes(path: string): { bytes: Uint8Array } | { message: string } {
  try {
    const facts = statSync(path);
    if (!facts.isFile()) return { message: 'it is no file; move it elsewhere' };
    const megabytes = facts.size / 1024 / 1024;
    if (megabytes > MAX_ARTICLE_MB)
      return { message: `the file has ${megabytes.toFixed(1)} MB; an article has at most ${MAX_ARTICLE_MB}` };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { message: `the file cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

/**
 * The article in the bytes of a file, UTF-8 JSON that keeps the article schema, with its quotations and without dates that cannot be
 * true.
 *
 * - Gives what is wrong instead, one trouble a field, each naming the file. It never throws over what the bytes hold.
 * - `language` is the newspaper's, for an article that does not say its own.
 */
export function readArticle(
  bytes: Uint8Array,
  file: string,
  language: string,
): { article: Article; skippedBlocks: number; untrueDates: UntrueDate[] } | { troubles: Trouble[] } {
  const parsed = parseJson(bytes);
  if ('message' in parsed) return { troubles: [{ file, message: parsed.message }] };
  const result = parseArticle(parsed.value);
  if ('problems' in result)
    return { troubles: result.problems.map(({ field, message }) => ({ file, field, message })) };
  const { article, untrueDates } = withTrueDates(withoutBlanks(result.article));
  return { article: withQuotes(article, language), skippedBlocks: result.skippedBlocks, untrueDates };
}

/** A template left empty gives an author or a tag without a name, which no feed may have. */
function withoutBlanks(article: Article): Article {
  const { byline, tags } = article;
  return {
    ...article,
    ...(byline && { byline: byline.filter(({ name }) => name.trim() !== '') }),
    ...(tags && { tags: tags.filter((tag) => tag.trim() !== '') }),
  };
}

/**
 * Quotations that an article brings along, and an editor's choice of them, win over what the press finds; where all it brings are
 * the places of its pull-quotes, the press finds who said them and the rest.
 */
function withQuotes(article: Article, usual: string): Article {
  const language = article.language || usual;
  const { body } = article;
  const own = article.quotes?.map((quote) => withinMarks(quote, body));
  if (own && isOnlyPulling(article))
    return { ...article, language, ...withReferences(body, findQuotes(body, language), own) };
  const quotes = own ?? findQuotes(body, language);
  if (quotes.length === 0) return { ...article, language };
  return { ...article, language, quotes, pullQuotes: choosePullQuotes(article, quotes) };
}

/** The value of UTF-8 JSON text, with or without a byte order mark, or what is wrong with it. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { message: string } {
  if (bytes.length === 0) return { message: 'the file is empty' };
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { message: 'the file is not UTF-8 text; save it as UTF-8' };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { message: `the file is not JSON: ${describeJsonError(text, error)}` };
  }
}
