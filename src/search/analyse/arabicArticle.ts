/**
 * Arabic writes the article, and "and", "in", "to" or "like" before it, as one word with the noun: "وبالمدرسة" is "and in the school". What
 * stands before the noun is what L. Larkey, L. Ballesteros and M. Connell strip in "Light Stemming for Arabic Information Retrieval"
 * (2007), but for "and" without an article, which many nouns begin with too. An alif with a hamza is the noun's own: "ألمانيا".
 */
import { fold } from './fold.ts';
import { tokenise, type Token } from './tokens.ts';

const ARTICLE =
  /^(?:[وف]\p{Mn}*)?(?:(?:[بكک]\p{Mn}*)?[اٱ]\p{Mn}*|ل\p{Mn}*)ل\p{Mn}*(?=\p{L}\p{Mn}*\p{L})(?!(?:له|ذي|تي)$)/u;

/**
 * An Arabic word, folded, without the article; `undefined` where it has none.
 *
 * @example withoutArticle('بالمدرسة') // 'مدرسه'
 */
export function withoutArticle(written: string): string | undefined {
  const word = written.normalize('NFC');
  const [article] = ARTICLE.exec(word) ?? [];
  return article === undefined ? undefined : fold(word.slice(article.length));
}

/** The terms of an Arabic text; a noun with the article is a term without it as well. */
export function tokeniseArabic(text: string): Token[] {
  return tokenise(text).flatMap((token) => {
    const term = token.extra ? undefined : withoutArticle(text.slice(token.start, token.end));
    return term === undefined ? [token] : [token, { ...token, term, extra: true }];
  });
}
