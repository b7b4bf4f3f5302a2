/** An article to terms: which words it has, in which field, how often and where. */
import { blockText } from '#edition/blockText.ts';
import { primaryLanguage } from '#edition/text/language.ts';
import { nameSlug } from '#edition/text/slug.ts';
import { teaserOf } from '#edition/page/teaser.ts';
import { tokeniseArabic } from '#search/analyse/arabicArticle.ts';
import { tokenise } from '#search/analyse/tokens.ts';
import { fields, positionedFields } from '#search/format/classes.ts';
import { facetKeyword, keyword } from '#search/format/keywords.ts';
import type { Article } from '#edition/article.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Range } from '#search/analyse/marks.ts';
import type { Token } from '#search/analyse/tokens.ts';
import type { Field } from '#search/format/classes.ts';
import type { Row } from '#search/shard/rows.ts';

/** What the index reads of an article. */
export type Indexable = Pick<
  Article | PrintedArticle,
  | 'id'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'source'
  | 'section'
  | 'tags'
  | 'language'
  | 'quotes'
  | 'image'
> &
  Pick<PrintedArticle, 'firstPrint'> & { body: Article['body'] | PrintedArticle['body'] };

/** How often a word is in each field, and where in those that have positions. */
export type TermInDocument = { frequencies: number[]; positions: number[][] };

export type DocumentTerms = { terms: Map<string, TermInDocument>; lengths: number[] };

const quoteField = fields.indexOf('quote');
// "2024-03-12T10:45:00+03:30": lists show no seconds
const SECONDS = /(?<=T\d\d:\d\d):\d\d(?:\.\d+)?/;

/** The words of an article, and the keywords that filters and facets read. */
export function documentTerms(article: Indexable): DocumentTerms {
  const found: DocumentTerms = { terms: new Map(), lengths: fields.map(() => 0) };
  const analyse = primaryLanguage(article.language ?? '') === 'ar' ? tokeniseArabic : tokenise;
  for (const text of textsOf(article)) addText(found, text, analyse);
  for (const term of keywordsOf(article)) found.terms.set(term, { frequencies: [], positions: [] });
  return found;
}

type Text = [field: Field, text: string, quotes?: readonly Range[]];

/** Every text of an article, the field it is searched as and the quotations in it. Names of authors are found as tags are. */
function textsOf(article: Indexable): Text[] {
  const { headline, standfirst = '', image, body, quotes = [], tags = [], byline = [] } = article;
  return [
    ['headline', headline],
    ['standfirst', standfirst],
    ['caption', image?.caption ?? ''],
    ...body.map((block, place): Text => {
      if (block.type === 'image') return ['caption', blockText(block)];
      return ['text', blockText(block), quotes.filter((quote) => quote.block === place)];
    }),
    ...[...tags, ...byline.map(({ name }) => name)].map((tag): Text => ['tag', tag]),
  ];
}

/** What a list of results shows of an article. */
export function rowOf(article: Indexable): Row {
  const { id, headline, section, language, firstPrint } = article;
  const published = article.published?.replace(SECONDS, '');
  const standfirst = article.standfirst && teaserOf(article.standfirst);
  const source = article.source?.name;
  return {
    id,
    headline,
    ...(standfirst && { standfirst }),
    ...(section && { section }),
    ...(source && { source }),
    ...(language && { language }),
    ...(published && { published }),
    ...(firstPrint && { firstPrint }),
  };
}

/** What people read of a facet's values: `[facet, label]`. */
export function facetValues(
  article: Indexable,
): [facet: 'section' | 'source' | 'language' | 'voice', label: string][] {
  return [
    ...(article.section ? [['section', article.section] as const] : []),
    ...(article.source?.name ? [['source', article.source.name] as const] : []),
    ...(article.language ? [['language', primaryLanguage(article.language)] as const] : []),
    ...speakersOf(article).map((speaker) => ['voice', speaker] as const),
  ].map(([facet, label]) => [facet, label]);
}

function speakersOf(article: Indexable): string[] {
  return [...new Set((article.quotes ?? []).flatMap(({ speaker }) => (speaker ? [speaker] : [])))];
}

function keywordsOf(article: Indexable): string[] {
  const names = (article.byline ?? []).flatMap(({ name }) => tokenise(name));
  const speakers = speakersOf(article);
  return [
    ...facetValues(article).map(([facet, label]) => facetKeyword(facet, label)),
    ...(article.tags ?? []).map((tag) => keyword('tag', nameSlug(tag))),
    ...names.map(({ term }) => keyword('by', term)),
    ...speakers.flatMap((speaker) => tokenise(speaker).map(({ term }) => keyword('said', term))),
  ];
}

function addText(
  found: DocumentTerms,
  [field, text, quotes = []]: Text,
  analyse: (text: string) => Token[],
): void {
  const index = fields.indexOf(field);
  const base = found.lengths[index] ?? 0;
  let length = 0;
  for (const token of analyse(text)) {
    const entry = entryOf(found, token.term);
    addToken(entry, index, base, token);
    if (quotes.some(({ start, end }) => start <= token.start && token.end <= end))
      addToken(entry, quoteField, base, token);
    if (!token.extra) length = token.position + 1;
  }
  // One position stays free between two texts of a field, so that no phrase runs across.
  if (length > 0) found.lengths[index] = base + length + 1;
}

function entryOf(found: DocumentTerms, term: string): TermInDocument {
  const known = found.terms.get(term);
  if (known) return known;
  const entry: TermInDocument = { frequencies: [], positions: [] };
  found.terms.set(term, entry);
  return entry;
}

function addToken(entry: TermInDocument, field: number, base: number, { position, until }: Token): void {
  entry.frequencies[field] = (entry.frequencies[field] ?? 0) + 1;
  if (!positionedFields.includes(field)) return;
  addPosition(entry, field, base + position);
  addPosition(entry, field, base + (until ?? position));
}

function addPosition(entry: TermInDocument, field: number, position: number): void {
  const positions = (entry.positions[field] ??= []);
  // A joined form comes after its parts, and may be one of them: "well-well", or parts that are cut to one length
  if (position > (positions.at(-1) ?? -1)) positions.push(position);
}
