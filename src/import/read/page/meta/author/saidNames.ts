import { type Fields, isFields, textField } from '#import/read/json/fields.ts';
import type { Raw } from '#import/read/people.ts';
import { webAddress } from '#import/read/html/address.ts';
import { type PageFacts, metaContent } from '#import/read/page/meta/facts/facts.ts';
import { hasType } from '#import/read/page/meta/facts/linkedData.ts';
import { folded } from '#import/read/isAlike.ts';
import { isPersonal } from '#import/read/names.ts';

const META_NAMES =
  `article:author parsely-author sailthru.author article:author_name author og:article:author dc.creator dcterms.creator dc.creator.name
  byl byline rbauthors cxenseparse:author creator citation_author news_authors
  article.author bt:author`.split(/\s+/);
// "Posted by Ada Quill and Jan Berg - The Pier Blog", "Par Ada Quill (Le blog du port)"
const BYLINE_FIRST =
  /^(?:posted by|written by|by|par|von|por)\s+\p{Lu}[\p{L} .,’'-]{3,120}?(?=\s[-–—|(]|$)/iu;

/** Who the data of a page says wrote its story, a list for each place that says so: JSON-LD, then metadata. */
export function saidNames(facts: PageFacts): Raw[][] {
  return [fromStory(facts), ...fromMeta(facts)].filter((names) => names.length > 0);
}

function fromStory({ story, objects }: PageFacts): Raw[] {
  if (!story) return [];
  for (const field of ['author', 'creator', 'contributor']) {
    const names = rawNames(story[field], objects);
    if (names.length > 0) return names;
  }
  return [];
}

/** Folded, whom the data of a page calls authors of answers or comments. */
export function answerers({ objects }: PageFacts): Set<string> {
  const answers = objects.filter((object) => hasType(object, /^(?:Answer|Comment)$/));
  const names = answers.flatMap(({ author }) => rawNames(author, objects));
  return new Set(names.map(({ name }) => folded(name)));
}

/** The names in an `author` of JSON-LD, which may refer to another of its objects. */
export function rawNames(value: unknown, objects: readonly Fields[]): Raw[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => rawNames(item, objects));
  if (typeof value === 'string') return [{ name: value }];
  if (!isFields(value)) return [];
  const name = value['name'];
  if (typeof name === 'string')
    return hasType(value, /Organization$/) && isPersonal(name)
      ? []
      : [{ name, url: webAddress(textField(value, 'url')) }];
  if (name !== undefined) return rawNames(name, []);
  const id = textField(value, '@id');
  const meant = objects.find(
    (object) => id !== undefined && object['@id'] === id && object['name'] !== undefined,
  );
  return meant ? rawNames(meant, []) : [];
}

function fromMeta(facts: PageFacts): Raw[][] {
  const named = META_NAMES.map((name) => (facts.meta.get(name) ?? []).map((content) => ({ name: content })));
  const isByline = /^(?:written )?by$/i.test(metaContent(facts, 'twitter:label1') ?? '');
  const content = isByline ? metaContent(facts, 'twitter:data1') : undefined;
  return content === undefined ? named : [...named, [{ name: content }]];
}

/** A description that is the story's first words may begin with its byline. */
export function descriptionByline(facts: PageFacts): string | undefined {
  return BYLINE_FIRST.exec(metaContent(facts, 'og:description', 'description') ?? '')?.[0];
}
