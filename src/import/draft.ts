import type { Article } from '#edition/article.ts';

/** Where a draft came from. */
export type Origin = {
  /** The path or address as it was given; what the receipt names. */
  source: string;
  /** Which story of a source that holds several: its guid, address or position. */
  place?: string;
  /** The folder whose pictures belong to it; absent where it did not come from disk. */
  folder?: string;
};

/**
 * Text of the source that the article does not hold as it stood, and the rule that left it out.
 *
 * - `to` names the field that holds what it said: "By Ada Quill" went to `byline`.
 */
export type Drop = { text: string; rule: string; to?: string };

/** The kinds of source: edits may hold for some of them only. */
export type Kind = 'text' | 'page' | 'feed' | 'json';

/**
 * A story on its way from a source to an article: the article's fields, no id yet, and the account of its text.
 *
 * - `visible` is all the visible text of the source, in its order, in pieces of a line or a block.
 * - `drops` grows as edits take text out; `makeReceipt` holds the two against the article.
 */
export type Draft = Omit<Article, 'schema' | 'id' | 'headline' | 'quotes' | 'pullQuotes'> & {
  kind: Kind;
  origin: Origin;
  /** An id that an article of ours already had. */
  id?: string;
  headline?: string;
  quotes?: Article['quotes'];
  pullQuotes?: Article['pullQuotes'];
  visible: string[];
  drops: Drop[];
};

/** Expected trouble with a source: what was found there and what a person can do about it. */
export type Trouble = { found: string; remedy: string; place?: string };

/** What reading one source gave: its stories, and what could not be read. */
export type Reading = { drafts: Draft[]; troubles: Trouble[]; skipped?: string; addresses?: string[] };

export function aDraft(kind: Kind, origin: Origin): Draft {
  return { kind, origin, body: [], visible: [], drops: [] };
}

export function trouble(found: string, remedy: string): Reading {
  return { drafts: [], troubles: [{ found, remedy }] };
}
