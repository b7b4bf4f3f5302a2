import type { Term, Terms } from './terms.ts';

const MAX_TERMS = 3;
// A term in more than a third of the articles tells a reader nothing: ln 3.
const MIN_RARITY = 1.1;
// An article is on what its headline or tags name, or what it says three times; less often it only mentions it.
const TOPIC_WEIGHT = 3;
const MIN_WORD_LENGTH = 4;

type Shared = { term: string; written: string; isTopic: boolean; isName: boolean; rarity: number };

/**
 * Why two articles are shown together: the rarest things both texts name, as the first one writes them.
 *
 * - "both on …" where both make it a subject, else "both mention …"; names and tags before other words.
 * - `undefined` where they share nothing a reader could check: then they are not shown together.
 *
 * @example describeShared(one, other, rarity) // 'both on North Pier, harbour dues'
 */
export function describeShared(
  one: Terms,
  other: Terms,
  rarity: (term: string) => number,
): string | undefined {
  const shared = [...sharedTerms(one.phrases, other.phrases, rarity), ...sharedWords(one, other, rarity)];
  const names = shared.filter((term) => term.isName);
  const topics = names.filter((term) => term.isTopic);
  if (topics.length > 0) return `both on ${listTerms(topics)}`;
  if (names.length > 0) return `both mention ${listTerms(names)}`;
  const words = shared.filter((term) => term.isTopic);
  return words.length > 0 ? `both on ${listTerms(words)}` : undefined;
}

function sharedWords(one: Terms, other: Terms, rarity: (term: string) => number): Shared[] {
  return sharedTerms(one.words, other.words, rarity).filter(
    ({ isName, written }) => isName || written.length >= MIN_WORD_LENGTH,
  );
}

function sharedTerms(
  one: readonly Term[],
  other: readonly Term[],
  rarity: (term: string) => number,
): Shared[] {
  const others = new Map(other.map(([term, weight]) => [term, weight]));
  return one.flatMap(([term, weight, written = term]) => {
    const otherWeight = others.get(term);
    if (otherWeight === undefined || rarity(term) < MIN_RARITY) return [];
    const isTopic = Math.min(weight, otherWeight) >= TOPIC_WEIGHT;
    // A phrase is a tag or a name; a word is a name where running text capitalises it.
    const isName = term.includes(' ') || written !== written.toLowerCase();
    return [{ term, written, isTopic, isName, rarity: rarity(term) }];
  });
}

/** The rarest first; what is part of one already named ("Pier" of "North Pier") is not said again. */
function listTerms(terms: readonly Shared[]): string {
  const named: Shared[] = [];
  const ranked = terms.toSorted((a, b) => b.rarity - a.rarity || (a.term < b.term ? -1 : 1));
  for (const term of ranked) {
    if (named.length === MAX_TERMS) break;
    if (!named.some((other) => isPart(term.term, other.term) || isPart(other.term, term.term)))
      named.push(term);
  }
  return named.map(({ written }) => written).join(', ');
}

function isPart(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}
