import type { Article } from '#edition/article.ts';
import type { PrintedArticle, Related } from '#edition/printed.ts';
import { printBody, type Pictures } from './body.ts';
import type { Digest } from '#press/compile/read/digest.ts';

type Neighbour = { id: string; headline: string };

/** What the press found about an article. */
export type Findings = {
  related: Related[];
  newer?: Neighbour | undefined;
  older?: Neighbour | undefined;
  pictures: Pictures;
};

/** The article as the edition holds it: its own fields, its body as it may be shown, and what the press found. */
export function printArticle(article: Article, entry: Digest, findings: Findings): PrintedArticle {
  const { image, related: _, ...own } = article;
  const picture = image && findings.pictures.get(image.src);
  return {
    ...own,
    language: entry.language,
    minutes: entry.minutes,
    ...(image && picture && { image: { ...image, ...picture } }),
    ...printBody(article, findings.pictures),
    related: findings.related,
    ...(findings.newer && { newer: findings.newer }),
    ...(findings.older && { older: findings.older }),
  };
}

export function neighbourOf(entry: Digest | undefined): Neighbour | undefined {
  return entry && { id: entry.id, headline: entry.headline };
}
