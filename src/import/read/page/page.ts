import type { Block } from '#edition/block.ts';
import type { Image } from '#edition/image.ts';
import { type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { resolved, webAddress } from '#import/read/html/address.ts';
import { parsePage } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { bodyOf, shownPage } from './body/body.ts';
import { tidyBlocks } from './body/tidy.ts';
import {
  addressOf,
  languageOf,
  sectionOf,
  sharedImage,
  siteNameOf,
  standfirstOf,
  tagsOf,
} from './meta/about.ts';
import { authorsOf } from './meta/authors.ts';
import { datesOf } from './meta/dates.ts';
import { factsOf } from './meta/facts.ts';
import { shownOf } from './meta/shown.ts';
import { titleOf } from './meta/title.ts';

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
  const facts = factsOf(tree);
  const shownHere = shownPage(tree);
  const seen = shownHere.page;
  const from = webAddress(origin.url ?? origin.source);
  const url = addressOf(facts, from);
  const base = webAddress(resolved(facts.base, from ?? url)) ?? from ?? url;
  const name = siteNameOf(facts);
  const headline = titleOf(facts, seen, name);
  const { blocks, drops, lead } = bodyOf(shownHere, base);
  const visible = visiblePieces(seen);
  if (visible.length === 0)
    return trouble('a page without any text', 'save the page again as a browser shows it');
  const shown = shownOf(seen, shownHere.around, headline);
  const { published, updated } = datesOf(facts, shown, url);
  const byline = authorsOf(facts, shown, name);
  const { body, drops: tidied } = tidyBlocks(blocks, {
    headline,
    names: byline.map((person) => person.name),
  });
  const image = sharedImage(facts, base) ?? firstImage(body);
  const draft = {
    ...aDraft('page', {
      source: origin.source,
      ...(origin.place !== undefined && { place: origin.place }),
      ...(origin.folder !== undefined && { folder: origin.folder }),
    }),
    headline,
    standfirst: lead ?? standfirstOf(facts),
    byline,
    published,
    updated,
    source: { name, url },
    section: sectionOf(facts),
    tags: tagsOf(facts, seen),
    language: languageOf(facts),
    image: withCaption(image, body),
    body: withoutImage(body, image),
    visible,
    drops: [...drops, ...tidied],
  };
  return { drafts: [draft], troubles: [] };
}

function firstImage(body: readonly Block[]): Image | undefined {
  const block = body.find((each) => each.type === 'image');
  if (!block) return undefined;
  const { type: _type, ...image } = block;
  return image;
}

function withCaption(image: Image | undefined, body: readonly Block[]): Image | undefined {
  if (!image) return undefined;
  const same = body.find((block) => block.type === 'image' && isSamePicture(block.src, image.src));
  if (same?.type !== 'image') return image;
  const { type: _type, src: _src, ...about } = same;
  return { ...image, ...about };
}

function withoutImage(body: readonly Block[], image: Image | undefined): Block[] {
  return body.filter((block) => block.type !== 'image' || !image || !isSamePicture(block.src, image.src));
}

function isSamePicture(a: string, b: string): boolean {
  return a === b || fileName(a) === fileName(b);
}

function fileName(address: string): string {
  return (address.split(/[?#]/)[0] ?? '').replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? '';
}
