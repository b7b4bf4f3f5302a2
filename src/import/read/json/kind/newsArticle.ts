import { type Draft, type Origin, type Reading, aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { rawNames } from '#import/read/page/meta/author/saidNames.ts';
import { withPlaces } from '#import/read/places.ts';
import { articleBody } from '#import/read/json/articleBody.ts';
import {
  type Fields,
  fieldsField,
  isFields,
  listField,
  namesField,
  textField,
} from '#import/read/json/fields.ts';
import { htmlToText } from '#import/read/json/htmlText.ts';
import { pictureIn } from '#import/read/json/pictureIn.ts';

// "NewsArticle", "OpinionNewsArticle", "BlogPosting", "Report"
const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$|^LiveBlogPosting$/;

/**
 * schema.org NewsArticle as JSON-LD (https://schema.org/NewsArticle) with its `articleBody`, alone or with others in an
 * `@graph` or a list; of several, those without a text are links.
 */
export function readNewsArticle(value: Fields, origin: Origin): Reading | undefined {
  const objects = [value, ...listField(value, '@graph'), ...listField(value, 'itemListElement')].filter(
    isFields,
  );
  const articles = objects.map((each) => fieldsField(each, 'item') ?? each).filter(isNewsArticle);
  const [first] = articles;
  if (!first) return undefined;
  const stories = articles.flatMap((article) => {
    const draft = draftOf(article, objects, origin);
    return draft ? [{ draft, names: [draft.source?.url] }] : [];
  });
  if (stories.length === 0) return withoutBody(headlineOf(first), origin);
  return {
    drafts: stories.length > 1 ? withPlaces(stories) : stories.map(({ draft }) => draft),
    troubles: [],
  };
}

function headlineOf(article: Fields): string | undefined {
  return textField(article, 'headline', 'name', 'alternativeHeadline');
}

function draftOf(article: Fields, objects: readonly Fields[], origin: Origin): Draft | undefined {
  const url = webAddress(
    textField(article, 'url') ?? textField(fieldsField(article, 'mainEntityOfPage') ?? {}, '@id'),
  );
  const content = articleBody(article, url);
  const headline = headlineOf(article);
  if (content.body.length === 0 || headline === undefined) return undefined;
  const standfirst = htmlToText(textField(article, 'description') ?? '');
  return {
    ...aDraft('json', origin),
    headline: htmlToText(headline),
    standfirst: standfirst === '' ? undefined : standfirst,
    body: content.body,
    byline: rawNames(article['author'], objects),
    published: dateOf(article['datePublished'] ?? article['dateCreated']),
    updated: dateOf(article['dateModified']),
    source: { name: namesField(article, 'publisher')[0], url },
    section: namesField(article, 'articleSection')[0],
    tags: namesField(article, 'keywords').flatMap((words) => words.split(',').map((word) => word.trim())),
    language: textField(article, 'inLanguage'),
    image: pictureIn({ image: referred(article['image'], objects) }, 'image', url),
    visible: [htmlToText(headline), standfirst, ...content.visible].filter(Boolean),
  };
}

/** What a field says; in a graph it may say no more than the `@id` of another object. */
function referred(field: unknown, objects: readonly Fields[]): unknown {
  const [first]: unknown[] = Array.isArray(field) ? field : [field];
  const id = isFields(first) && Object.keys(first).length === 1 ? textField(first, '@id') : undefined;
  return (id !== undefined && objects.find((object) => object['@id'] === id)) || field;
}

function isNewsArticle(value: Fields): boolean {
  return namesField(value, '@type').some((type) => ARTICLE_TYPE.test(type));
}

function withoutBody(headline: string | undefined, { place }: Origin): Reading {
  const found =
    headline === undefined ? 'a NewsArticle without headline' : 'a NewsArticle without articleBody';
  return {
    drafts: [],
    troubles: [{ found, remedy: 'import the page it describes', ...(place && { place }) }],
  };
}
