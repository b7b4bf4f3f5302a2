import { textField } from '#import/read/json/fields.ts';
import { dateOf } from '#import/read/date.ts';
import { type Element, textOf } from '#import/read/html/tree.ts';
import { type PageFacts, metaContent } from './facts.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'article:post_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_date',
  'published-date',
  'article.published',
  'published_at',
  'og:published_time',
  'og:pubdate',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'dc:created',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'article_date_original',
  'displaydate',
  'datecreated',
  'article:created',
  'created',
  'date',
  'timestamp',
  'article:date',
  'release_date',
  'video:release_date',
];
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'revised',
  'article:updated_time',
  'article:modified',
  'updated_time',
];
const DATE_NAMES =
  /(?:^|[\s_-])(?:date|datum|fecha|data|dateline|datetime|time|timestamp|pubdate|published|publish|posted|postdate|post-date|entry-date|created|submitted|meta|byline|info|datestamp|veroeffentlicht)(?:$|[\s_-])/i;
const UPDATE_WORDS =
  /\b(?:updated?|modified|aktualisiert|letzte änderung|geändert|stand|actualizad[oa]|mis à jour|modifié|aggiornat[oa]|atualizad[oa]|gewijzigd|bijgewerkt|opdateret|uppdaterad)\b|更新/iu;
const OUTSIDE_NAMES =
  /comment|related|sidebar|footer|teaser|widget|recent|popular|similar|latest|most|next|prev/i;
const MAX_DATELINE = 160;

/**
 * When a page's story was published and last changed, as precise and with the zone the page gives; never guessed.
 *
 * - Published: JSON-LD, metadata, `<time>` and marked dates, a dateline near the headline, the day in the address.
 */
export function datesOf(
  facts: PageFacts,
  seen: Element,
  url: string | undefined,
): { published?: string | undefined; updated?: string | undefined } {
  const { story } = facts;
  const shown = shownDates(seen);
  const published =
    dateOf(story && textField(story, 'datePublished', 'dateCreated', 'uploadDate')) ??
    firstDate(PUBLISHED_META.map((name) => metaContent(facts, name))) ??
    shown.published ??
    dayIn(url);
  const updated =
    dateOf(story && textField(story, 'dateModified')) ??
    firstDate(UPDATED_META.map((name) => metaContent(facts, name))) ??
    shown.updated;
  return {
    published: published ?? updated,
    updated: published !== undefined && updated !== published ? updated : undefined,
  };
}

function firstDate(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const date = dateOf(value);
    if (date !== undefined) return date;
  }
  return undefined;
}

type Shown = { date: string; rank: number };

function shownDates(seen: Element): { published?: string | undefined; updated?: string | undefined } {
  const published: Shown[] = [];
  const updated: Shown[] = [];
  walk(seen, false);
  return { published: best(published), updated: best(updated) };

  function walk(element: Element, isOutside: boolean): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const names = `${child.attributes['class'] ?? ''} ${child.attributes['id'] ?? ''}`;
      const outside =
        isOutside || child.tag === 'footer' || child.tag === 'aside' || OUTSIDE_NAMES.test(names);
      if (!outside) consider(child, names);
      walk(child, outside);
    }
  }

  function consider(element: Element, names: string): void {
    const rank = rankOf(element, names);
    if (rank === undefined || published.length > 40) return;
    const text = textOf(element);
    if (text.length > MAX_DATELINE && rank > 1) return;
    const value = element.attributes['datetime'] ?? element.attributes['content'];
    const date = dateOf(value) ?? (text.length <= MAX_DATELINE ? dateOf(text) : undefined);
    if (date === undefined) return;
    const isUpdate =
      /modified/i.test(element.attributes['itemprop'] ?? '') || UPDATE_WORDS.test(`${names} ${text}`);
    (isUpdate ? updated : published).push({ date, rank });
  }
}

function rankOf({ tag, attributes }: Element, names: string): number | undefined {
  const property = attributes['itemprop'] ?? attributes['property'] ?? '';
  if (/date(?:Published|Created)|published/i.test(property)) return 0;
  if (tag === 'time' && attributes['datetime'] !== undefined) return 1;
  if (tag === 'time' || tag === 'abbr') return 2;
  return DATE_NAMES.test(names) ? 3 : undefined;
}

function best(shown: readonly Shown[]): string | undefined {
  const rank = Math.min(...shown.map((each) => each.rank));
  return shown.find((each) => each.rank === rank)?.date;
}

/** "/2019/04/12/" in an address is the day a story was published. */
function dayIn(url: string | undefined): string | undefined {
  const day = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|\b)/.exec(url ?? '');
  return day ? dateOf(`${day[1]}-${day[2]}-${day[3]}`) : undefined;
}
