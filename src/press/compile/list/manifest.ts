import type { Manifest, Masthead, Section } from '#edition/manifest.ts';
import { nameSlug } from '#edition/text/slug.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import type { List } from './listings.ts';

/** All of a manifest that does not need the files' hashes. */
export type Nameplate = Omit<Manifest, 'edition' | 'kept'>;

/** What the edition is called and holds. Its language is the masthead's, else the one most articles are in. */
export function nameplateOf(
  masthead: Masthead,
  entries: readonly Digest[],
  lists: readonly List[],
): Nameplate {
  const date = entries[0]?.published?.slice(0, 10);
  return {
    schema: 1,
    name: masthead.name,
    // As maps and feeds must write it: in ASCII alone
    ...(masthead.site && { site: new URL(masthead.site).href }),
    ...(masthead.offline === false && { offline: false as const }),
    ...(masthead.tagline && { tagline: masthead.tagline }),
    language: masthead.language || mostCommon(entries.map(({ language }) => language)) || 'en',
    ...(date && { date }),
    articles: entries.length,
    sections: sectionsOf(lists, masthead.sections),
  };
}

/** Sections in the masthead's order, any other after them by size, then by name. */
function sectionsOf(lists: readonly List[], order: readonly string[]): Section[] {
  const places = new Map(order.map((name, place) => [nameSlug(name), place]));
  const sections = lists.flatMap(({ listing, name, cards }) =>
    listing.kind === 'section' ? [{ name, slug: listing.slug, count: cards.length }] : [],
  );
  const place = ({ slug }: Section): number => places.get(slug) ?? order.length;
  return sections.sort(
    (one, other) => place(one) - place(other) || other.count - one.count || (one.slug < other.slug ? -1 : 1),
  );
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let winner: string | undefined;
  for (const [value, count] of counts)
    if (winner === undefined || count > (counts.get(winner) ?? 0)) winner = value;
  return winner;
}
