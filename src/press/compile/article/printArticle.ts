import { blockText } from '#edition/blockText.ts';
import { repeatsOpening } from '#edition/page/teaser.ts';
import type { Article, Quote } from '#edition/article.ts';
import type { PrintedArticle, PrintedQuote, Related, StoryPart } from '#edition/page/printed.ts';
import type { TopicLink } from '#edition/page/topic.ts';
import type { OtherPrints } from '#press/compile/wireCopy/printsOf.ts';
import { printBody, type Pictures } from './body.ts';
import type { Digest } from '#press/compile/read/digest.ts';

const OPENING_BLOCKS = 5;

type Neighbour = { id: string; headline: string; language: string };

/** What the press found about an article. */
export type Findings = OtherPrints & {
  related: Related[];
  story?: StoryPart | undefined;
  topics: TopicLink[];
  firstPrint?: string | undefined;
  newer?: Neighbour | undefined;
  older?: Neighbour | undefined;
  pictures: Pictures;
  /** The slug of the voice of each quotation, where it has one. */
  voices: readonly (string | null)[];
  hasReceipt: boolean;
};

/** The article as the edition holds it: its own fields, its body as it may be shown, and what the press found. */
export function printArticle(article: Article, entry: Digest, findings: Findings): PrintedArticle {
  const { image, standfirst: _standfirst, related: _related, ...own } = article;
  const picture = image && findings.pictures.get(image.src);
  const { body, quotes } = printBody(article, findings.pictures);
  return {
    ...own,
    ...standfirstOf(article),
    language: entry.language,
    minutes: entry.minutes,
    ...(image && picture && { image: { ...image, ...picture } }),
    body,
    ...(quotes && { quotes: quotes.map(withVoice(findings.voices)) }),
    related: findings.related,
    topics: findings.topics,
    ...(findings.hasReceipt && { hasReceipt: true as const }),
    ...(findings.story && { story: findings.story }),
    ...(findings.prints && { prints: findings.prints }),
    ...(findings.printCount && { printCount: findings.printCount }),
    ...(findings.firstPrint && { firstPrint: findings.firstPrint }),
    ...(findings.newer && { newer: findings.newer }),
    ...(findings.older && { older: findings.older }),
  };
}

function standfirstOf({ standfirst, body }: Article): { standfirst?: string } {
  if (!standfirst || repeatsOpening(standfirst, body.slice(0, OPENING_BLOCKS).map(blockText))) return {};
  return { standfirst };
}

function withVoice(voices: Findings['voices']): (quote: Quote, index: number) => PrintedQuote {
  return (quote, index) => {
    const voice = voices[index];
    return voice ? { ...quote, voice } : quote;
  };
}

export function neighbourOf(entry: Digest | undefined): Neighbour | undefined {
  return entry && { id: entry.id, headline: entry.headline, language: entry.language };
}
