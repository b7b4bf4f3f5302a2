import type { Origin, Reading } from '#import/draft.ts';
import { aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { articleBody } from './articleBody.ts';
import { type Fields, fieldsField, isFields, listField, namesField, textField } from './fields.ts';
import { htmlToText } from './htmlText.ts';

// "NewsArticle", "OpinionNewsArticle", "BlogPosting", "Report"
const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$|^LiveBlogPosting$/;

/** schema.org NewsArticle as JSON-LD (https://schema.org/NewsArticle) with its `articleBody`, alone or in an `@graph`. */
export function readNewsArticle(value: Fields, origin: Origin): Reading | undefined {
  const article = [value, ...listField(value, '@graph')].filter(isFields).find(isNewsArticle);
  if (!article) return undefined;
  const headline = textField(article, 'headline', 'name', 'alternativeHeadline');
  const content = articleBody(article);
  if (content.body.length === 0 || headline === undefined) return withoutBody(headline, origin);
  const standfirst = htmlToText(textField(article, 'description') ?? '');
  const draft = {
    ...aDraft('json', origin),
    headline: htmlToText(headline),
    standfirst: standfirst === '' ? undefined : standfirst,
    body: content.body,
    byline: namesField(article, 'author').map((name) => ({ name })),
    published: dateOf(article['datePublished'] ?? article['dateCreated']),
    updated: dateOf(article['dateModified']),
    source: {
      name: namesField(article, 'publisher')[0],
      url: webAddress(
        textField(article, 'url') ?? textField(fieldsField(article, 'mainEntityOfPage') ?? {}, '@id'),
      ),
    },
    section: namesField(article, 'articleSection')[0],
    tags: namesField(article, 'keywords').flatMap((words) => words.split(',').map((word) => word.trim())),
    language: textField(article, 'inLanguage'),
    image: pictureOf(article),
    visible: [htmlToText(headline), standfirst, ...content.visible].filter(Boolean),
  };
  return { drafts: [draft], troubles: [] };
}

/** Whether an object says of itself that it is an article. */
export function isNewsArticle(value: Fields): boolean {
  return namesField(value, '@type').some((type) => ARTICLE_TYPE.test(type));
}

/** The picture of a JSON-LD object: an address, an ImageObject, or the first of a list. */
export function pictureOf(article: Fields): { src: string; caption?: string; credit?: string } | undefined {
  const value = article['image'];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const src = webAddress(
    typeof first === 'string'
      ? first
      : isFields(first)
        ? textField(first, 'url', 'contentUrl', '@id')
        : undefined,
  );
  if (src === undefined) return undefined;
  return { src, ...captionAndCredit(htmlToText((isFields(first) && textField(first, 'caption')) || '')) };
}

function withoutBody(headline: string | undefined, { place }: Origin): Reading {
  const found =
    headline === undefined ? 'a NewsArticle without headline' : 'a NewsArticle without articleBody';
  return {
    drafts: [],
    troubles: [{ found, remedy: 'import the page it describes', ...(place && { place }) }],
  };
}
