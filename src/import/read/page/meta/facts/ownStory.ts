import { type Fields, fieldsField, textField } from '#import/read/json/fields.ts';
import { hasType } from './linkedData.ts';
import { folded, isAlike } from '#import/read/isAlike.ts';

/** What a page gives for its own address and its own title, each in as many ways as it does. */
export type OwnPage = { addresses: readonly string[]; titles: readonly string[] };

// "NewsArticle", "OpinionNewsArticle", "BlogPosting", "Report", "Recipe": what may be the story of a page
const STORY_TYPE = /(?:Article|Posting|Report|Review|Recipe|Story|Analysis)$/;
const WEAK_STORY_TYPE = /^(?:WebPage|ItemPage|CreativeWork|HowTo|Event|PodcastEpisode|VideoObject)$/;
const TELLING = ['headline', 'datePublished', 'author', 'articleBody', 'image', 'description', 'name'];
const SHORTEST_HEADLINE = 8;

/**
 * The object of a page's data that is the page's own story, of an article's type before a page's.
 *
 * - One with the page's address goes before one with its headline, that before one that tells neither, the fullest first.
 * - A teaser is none: an object in a list, or with an address of its own, whose headline is not the page's.
 */
export function ownStory(
  objects: readonly Fields[],
  listed: ReadonlySet<Fields>,
  page: OwnPage,
): Fields | undefined {
  const telling = { ...page, addresses: page.addresses.filter(isTelling) };
  const own = objects.map((object) => ({ object, rank: rankOf(object, listed.has(object), telling) }));
  for (const type of [STORY_TYPE, WEAK_STORY_TYPE]) {
    const [best] = own
      .filter(({ object, rank }) => rank > 0 && hasType(object, type))
      .toSorted((a, b) => b.rank - a.rank || weigh(b.object) - weigh(a.object));
    if (best) return best.object;
  }
  return undefined;
}

function weigh(object: Fields): number {
  return TELLING.filter((name) => object[name] !== undefined).length;
}

/** 3 the page's address, 2 its headline, 1 nothing that tells, 0 another story. */
function rankOf(object: Fields, isListed: boolean, { addresses, titles }: OwnPage): number {
  const own = addressesOf(object);
  if (own.some((address) => addresses.some((other) => isSameAddress(address, other)))) return 3;
  const headline = textField(object, 'headline', 'name');
  if (headline !== undefined && titles.some((title) => isTitle(headline, title))) return 2;
  const isElsewhere = addresses.length > 0 && own.length > 0 && headline !== undefined && titles.length > 0;
  return isListed || isElsewhere ? 0 : 1;
}

function addressesOf(object: Fields): string[] {
  const page = fieldsField(object, 'mainEntityOfPage') ?? {};
  const said = [
    textField(object, 'url'),
    textField(object, 'mainEntityOfPage'),
    textField(page, '@id', 'url'),
  ];
  return said.flatMap((address) => (address !== undefined && isTelling(address) ? [address] : []));
}

/** Not the front page of the site, which careless data gives for every story. */
function isTelling(address: string): boolean {
  const url = URL.parse(address, ANYWHERE);
  return url !== null && /^https?:/.test(url.protocol) && url.pathname + url.search !== '/';
}

const ANYWHERE = 'https://anywhere.example/';

/** One page may be reached over http, with "www.", through a proxy and with a mark of whence its reader came. */
function isSameAddress(address: string, other: string): boolean {
  const [a, b] = [URL.parse(address, ANYWHERE), URL.parse(other, ANYWHERE)];
  if (!a || !b || pathOf(a) !== pathOf(b)) return false;
  return a.search === b.search || a.search === '' || b.search === '';
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/(?:amp\/?)?$/, '');
}

function isTitle(headline: string, title: string): boolean {
  const [a, b] = [folded(headline), folded(title)];
  const isPart =
    a.length >= SHORTEST_HEADLINE && b.length >= SHORTEST_HEADLINE && (b.includes(a) || a.includes(b));
  return a === b || isPart || isAlike(headline, title);
}
