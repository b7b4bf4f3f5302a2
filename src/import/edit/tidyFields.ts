import type { Person } from '#edition/article.ts';
import type { Image } from '#edition/image.ts';
import type { Draft } from '#import/draft.ts';
import { peopleIn } from '#import/read/people.ts';
import { htmlToText } from '#import/read/json/htmlText.ts';
import { decodeEntities } from '#import/read/text/entities.ts';
import { languageTag } from './line/languageTag.ts';
import { bylineNames } from './line/lines.ts';
import { beginsStory } from './line/beginsStory.ts';

// Controls, and the marks that turn reading direction around; zero-width joiners are spelling and stay
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- the very characters that must go
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// Markup in a field of plain text: it was escaped once too often
const TAG = /<(?<end>\/?)(?<name>p|b|strong|i|em|a|span|div|u|sub|sup|cite|br)\b[^<>]*>/gi;

// A line break that a page's data escaped once too often: "swept at last.\n The rope-makers"
const ESCAPED_BREAK = /\\[nr](?=\s|\\|$|\p{Lu})/gu;

/** Names and titles as one clean line each, lists without repeats, nothing empty: what every field of an article is. */
export function tidyFields(draft: Draft): Draft {
  return {
    ...draft,
    headline: line(draft.kind === 'text' ? draft.headline : withoutBreaks(draft.headline)),
    standfirst: standfirst(draft),
    byline: people(draft),
    source: sourceOf(draft),
    section: line(draft.section),
    tags: nonEmpty([...new Set((draft.tags ?? []).flatMap((tag) => tagOf(tag) ?? []))]),
    language: languageTag(draft.language),
    image: picture(draft.image),
    related: nonEmpty(
      (draft.related ?? []).flatMap((linked) => {
        const headline = line(linked.headline);
        return headline === undefined ? [] : [{ ...linked, headline, excerpt: line(linked.excerpt) }];
      }),
    ),
  };
}

/** One clean line, or `undefined` where nothing is left. */
export function line(text: string | undefined): string | undefined {
  const decoded = decodeEntities(text ?? '');
  const clean = (hasMarkup(decoded) ? htmlToText(decoded) : decoded)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  return clean === '' ? undefined : clean;
}

function withoutBreaks(text: string | undefined): string | undefined {
  return text?.replace(ESCAPED_BREAK, ' ');
}

/** Whether a text has a tag that is closed again, or a break of a line. */
function hasMarkup(text: string): boolean {
  const open = new Set<string>();
  for (const { groups } of text.matchAll(TAG)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    if (name === 'br' || (groups?.['end'] === '/' && open.has(name))) return true;
    if (groups?.['end'] === '') open.add(name);
  }
  return false;
}

/** What says no more than the headline, the byline or the story's beginning is no standfirst. */
function standfirst({ standfirst: text, headline, byline = [], body, id }: Draft): string | undefined {
  const clean = line(withoutBreaks(text));
  if (clean === undefined || clean === line(headline)) return undefined;
  if (id === undefined && beginsStory(clean, body)) return undefined;
  const known = new Set(byline.map(({ name }) => line(name)));
  return bylineNames(clean)?.every((name) => known.has(name)) ? undefined : clean;
}

/** Feeds and JSON give a whole byline for a name: "By Ada Quill and Jan Berg, Reuters". What others give is read. */
function people({ kind, id, byline = [] }: Draft): Person[] | undefined {
  const isRaw = (kind === 'feed' || kind === 'json') && id === undefined;
  const lines = byline.flatMap((person) => {
    const name = line(person.name);
    return name === undefined ? [] : [{ ...person, name }];
  });
  const seen = new Set<string>();
  return nonEmpty(
    (isRaw ? peopleIn(lines) : lines).filter(({ name }) => {
      const isNew = !seen.has(name.toLowerCase());
      seen.add(name.toLowerCase());
      return isNew;
    }),
  );
}

// What a system puts around a tag: "Category: Harbour", "Harbour (12 posts)"
const TAG_LABEL =
  /^(?:category|tag|topic|kategorie|schlagwort|thema|catégorie|rubrique|categoría|etiqueta) ?: /i;
const TAG_COUNT = / \(\d[\d.,]* (?:posts?|articles?|stories|entries|beiträge|artikel|entradas|artículos)\)$/i;
// A tag for machines: "channel_harbour_news"
const IDENTIFIER = /^[a-z0-9]+(?:_[a-z0-9]+)+$/;

function tagOf(text: string): string | undefined {
  const tag = line(text)?.replace(TAG_LABEL, '').replace(TAG_COUNT, '');
  return tag === undefined || IDENTIFIER.test(tag) ? undefined : tag;
}

function sourceOf({ source }: Draft): Draft['source'] {
  const name = line(source?.name);
  return name === undefined && source?.url === undefined ? undefined : { name, url: source?.url };
}

function picture(image: Image | undefined): Image | undefined {
  return (
    image && { ...image, alt: line(image.alt), caption: line(image.caption), credit: line(image.credit) }
  );
}

function nonEmpty<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
