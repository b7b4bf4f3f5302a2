import type { Linked, Person } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { type Draft, type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { blockThatIs } from '#import/edit/line/beginsStory.ts';
import { resolved, webAddress } from '#import/read/html/address.ts';
import { parsePage } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { peopleIn } from '#import/read/people.ts';
import { type ShownPage, bodyOf, shownPage } from './body/body.ts';
import { withClocks } from './body/entries.ts';
import { saidBody } from './state/saidBody.ts';
import { pullQuotesIn } from './body/pullQuotes.ts';
import { bylineDrops, isDateline, tidyBlocks } from './body/tidy.ts';
import { addressOf, languageOf, sharedImage, siteNameOf, standfirstOf } from './meta/about.ts';
import { authorsOf } from './meta/author/authors.ts';
import { answerers } from './meta/author/saidNames.ts';
import { datesOf } from './meta/dates.ts';
import { type PageFacts, factsOf } from './meta/facts/facts.ts';
import { sectionOf, tagsOf } from './meta/filed.ts';
import { shownOf } from './meta/shown.ts';
import { titleOf } from './meta/title/title.ts';

/** A page comes with where it was found; `url` is what relative addresses in it are read against. */
export type PageOrigin = Origin & { url?: string };

/**
 * Reads the story of one HTML page: headline, byline, dates, picture and body, and accounts for everything around it.
 *
 * - Nothing of the page runs or is loaded. What a page says of itself is checked against what it shows.
 * - A page with neither headline nor story is trouble.
 */
export function readPage(html: string, origin: PageOrigin): Reading {
  const tree = parsePage(html);
  const from = webAddress(origin.url ?? origin.source);
  const facts = factsOf(tree, from);
  const seen = shownPage(tree, answerers(facts));
  const url = addressOf(facts, from);
  const base = webAddress(resolved(facts.base, from ?? url)) ?? from ?? url;
  const about = aboutStory(facts, seen, url);
  const { state, ...story } = saidBody(bodyOf(seen, base), facts, about.headline, base);
  const visible = [...visiblePieces(seen.page), ...story.said];
  if (visible.length === 0)
    return trouble('a page without any text', 'save the page again as a browser shows it');
  const entries = withClocks(story.blocks);
  const names = about.byline.map(({ name }) => name);
  const site = [about.source?.name, facts.title];
  const tidied = tidyBlocks(entries.blocks, { headline: about.headline, names, site });
  const isLead = story.lead !== undefined && !isDateline(story.lead, names);
  const standfirst = isLead ? story.lead : about.standfirst;
  const body = withoutStandfirst(tidied.body, standfirst);
  const draft = {
    ...aDraft('page', placeOf(origin)),
    ...withState(about, state),
    standfirst,
    image: sharedImage(facts, base) ?? state?.image,
    body,
    related: story.related.filter((linked) => !isItself(linked, about.headline, url)),
    ...pullQuotesIn(body, story.pullQuotes),
    visible,
    drops: [...story.drops, ...entries.drops, ...tidied.drops, ...bylineDrops(visible, names)],
  };
  return { drafts: [draft], troubles: [] };
}

/** Many a list of other stories has the one that it stands beside. */
function isItself(linked: Linked, headline: string | undefined, url: string | undefined): boolean {
  return linked.headline === headline || (url !== undefined && linked.url === url);
}

/** What a page says of its story, and what its data says where the page does not. */
function withState(about: About, state: Draft | undefined): About {
  if (!state) return about;
  return {
    ...about,
    headline: about.headline ?? state.headline,
    published: about.published ?? state.published,
    byline: about.byline.length > 0 ? about.byline : peopleIn(state.byline ?? []),
  };
}

function placeOf({ source, place, folder }: PageOrigin): Origin {
  return { source, ...(place !== undefined && { place }), ...(folder !== undefined && { folder }) };
}

type About = Pick<
  Draft,
  'headline' | 'standfirst' | 'published' | 'updated' | 'source' | 'section' | 'tags' | 'language'
> & {
  byline: Person[];
};

function aboutStory(facts: PageFacts, { page, around }: ShownPage, url: string | undefined): About {
  const name = siteNameOf(facts);
  const headline = titleOf(facts, page, name, url);
  const shown = shownOf(page, around, headline);
  return {
    headline,
    standfirst: standfirstOf(facts, shown),
    byline: authorsOf(facts, shown, name),
    ...datesOf(facts, shown, url),
    source: { name, url },
    section: sectionOf(facts, page, around),
    tags: tagsOf(facts, page, around),
    language: languageOf(facts),
  };
}

const LONGEST_STANDFIRST = 320;
/** A brief is its first paragraph: it stays there. */
const LEAST_BESIDE = 2;

/** A page that says of its story what stands at the top of it shows its standfirst there: once is enough. */
function withoutStandfirst(body: Block[], standfirst: string | undefined): Block[] {
  if (standfirst === undefined || standfirst.length > LONGEST_STANDFIRST) return body;
  const at = blockThatIs(standfirst, body);
  const isBrief = body.filter(({ type }) => type === 'paragraph').length <= LEAST_BESIDE;
  return at < 0 || isBrief ? body : body.toSpliced(at, 1);
}
