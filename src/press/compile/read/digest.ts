import type { Article, Linked, Quote } from '#edition/article.ts';
import type { Image } from '#edition/image.ts';
import { primaryLanguage } from '#edition/text/language.ts';
import { blockText } from '#edition/blockText.ts';
import { quotedWords, saidHash, type QuotedWords } from '#press/compile/article/quotedWords.ts';
import { linksOf, withSafeLinks } from '#press/compile/article/links.ts';
import { readingMinutes } from '#press/compile/article/minutes.ts';
import { teaserOf } from '#edition/page/teaser.ts';
import { analyse, type Terms } from '#press/compile/related/terms/terms.ts';
import { normaliseUrl } from '#press/compile/related/url.ts';
import type { UntrueDate } from './trueDates.ts';
import { findNames, type Names } from '#press/compile/topics/names.ts';

/** What the press remembers of an article once its text is out of memory: enough for every list and for what is related. */
export type Digest = {
  file: string;
  /** Hash of the bytes of the article file. */
  hash: string;
  id: string;
  headline: string;
  /** As lists have room for. */
  standfirst?: string;
  section?: string;
  byline: string[];
  source?: string;
  /** The address of the article at its source, in the form addresses are compared in. */
  url?: string;
  published?: string | undefined;
  updated?: string;
  language: string;
  tags: string[];
  minutes: number;
  /** What the pictures are named, the lead first; each once. */
  images: string[];
  lead?: Image;
  linked: Linked[];
  /** Where the links in the text point. */
  links: string[];
  quotes: Quote[];
  /** Of the words of each of them (`saidHash`). */
  said: string[];
  featured?: QuotedWords;
  terms: Terms;
  /** Whom and what the text names; empty in languages other than English, whose capitals say something else or nothing. */
  names: Names;
  droppedLinks: number;
  skippedBlocks: number;
  /** Which the article goes without. */
  untrueDates?: UntrueDate[];
};

export type DigestInput = {
  article: Article;
  file: string;
  hash: string;
  skippedBlocks: number;
  untrueDates?: UntrueDate[];
  /** The language of the newspaper, for an article that does not say its own. */
  language: string;
};

/** The digest of an article: a pure function of the file's content, so it is cached by the file's hash. */
export function digest(input: DigestInput): Digest {
  const { article, file, hash, skippedBlocks, untrueDates = [], language: usual } = input;
  const { id, headline, standfirst = '', tags = [], quotes = [], body } = article;
  const language = article.language || usual;
  const text = body.map(blockText).join('\n');
  return {
    file,
    hash,
    id,
    headline,
    ...optionalFields(article),
    byline: (article.byline ?? []).map((person) => person.name),
    language,
    tags,
    minutes: readingMinutes(text),
    images: imagesOf(article),
    linked: article.related ?? [],
    links: [...new Set(body.flatMap(linksOf))],
    quotes,
    said: quotes.map((quote) => saidHash(body, quote)),
    terms: analyse({ headline, standfirst, body: text, tags, language }),
    names: findNames(primaryLanguage(language) === 'en' ? [standfirst, text].join('\n') : ''),
    droppedLinks: body.reduce((sum, block) => sum + withSafeLinks(block).droppedLinks, 0),
    skippedBlocks,
    ...(untrueDates.length > 0 && { untrueDates }),
  };
}

/** What an article may not have; an empty text counts as none. */
function optionalFields(article: Article): Partial<Digest> {
  const { standfirst, section, source, published, updated, image } = article;
  const url = source?.url === undefined ? undefined : normaliseUrl(source.url);
  const featured = quotedWords(article);
  return {
    ...(standfirst && { standfirst: teaserOf(standfirst) }),
    ...(section && { section }),
    ...(source?.name && { source: source.name }),
    ...(url && { url }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(image && { lead: image }),
    ...(featured && { featured }),
  };
}

function imagesOf({ image, body }: Article): string[] {
  const inBody = body.flatMap((block) => (block.type === 'image' ? [block.src] : []));
  return [...new Set([...(image ? [image.src] : []), ...inBody])];
}
