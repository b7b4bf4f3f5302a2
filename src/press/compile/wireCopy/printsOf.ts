import type { Print } from '#edition/page/headline.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import type { Survey } from '#press/compile/survey.ts';

/** Looks up all prints of an article's text, the article among them, the first print first. */
export type PrintsOf = (entry: Digest) => readonly Digest[];

/** The other prints of a text. */
export type OtherPrints = {
  prints?: Print[];
  /** How many there are, where `prints` does not list them all. */
  printCount?: number;
};

// A notice that a thousand papers carry is said to be that; listed in each of a thousand articles it would be a million rows.
const MAX_LISTED = 24;

/** Groups an edition's articles by the text they print. */
export function createPrintsOf(entries: readonly Digest[], { order, firsts }: Survey): PrintsOf {
  const groups = Map.groupBy(order, (place) => firsts[place]);
  const printed = new Map<Digest, Digest[]>();
  for (const places of groups.values()) {
    if (places.length < 2) continue;
    const group = places.flatMap((place) => entries[place] ?? []);
    for (const entry of group) printed.set(entry, group);
  }
  return (entry) => printed.get(entry) ?? [entry];
}

/** The prints beside one of them, as its row and its article list them: the first 24, and how many where there are more. */
export function otherPrints(entry: Digest, group: readonly Digest[]): OtherPrints {
  const others = group.filter((print) => print !== entry);
  if (others.length === 0) return {};
  return {
    prints: others.slice(0, MAX_LISTED).map(toPrint),
    ...(others.length > MAX_LISTED && { printCount: others.length }),
  };
}

function toPrint({ id, headline, language, source, published }: Digest): Print {
  return { id, headline, language, ...(source && { source }), ...(published && { published }) };
}
