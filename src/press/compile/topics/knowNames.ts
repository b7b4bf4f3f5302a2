// Which of the names that articles write are names, and which of them mean one: only what the edition itself shows counts.
// - A word is a name where the edition seldom writes it small.
// - A surname means the full name beside it in its articles, where that is nearly always the same one (`surnames.ts`).
// - Initials mean the name they are the initials of, where articles have both (`aliases.ts`).
// Cost: linear in the names of all articles.
import { foldTerm } from '#press/compile/related/terms/words.ts';
import { findAliases } from './aliases.ts';
import type { Names } from './names.ts';
import { readSurnames } from './surnames.ts';

/** What an article says: its names, and its words, folded. */
export type Named = { names: Names; words: readonly string[] };

/** How often an edition writes a name: in how many articles, and in how many of them surely as a name. */
export type NameTally = { key: string; articles: number; sure: number; forms: Map<string, number> };

/** The names of an edition, each by a key. */
export type KnownNames = {
  /** What the article at a place names: the key of each name it means, and how often it says it. */
  namedIn: (place: number) => ReadonlyMap<string, number>;
  /** How the edition writes a name, the most usual form first, and other names for it; not the same with an initial or a plural. */
  formsOf: (key: string) => string[];
};

// A word that is surely a name in fewer of its articles than this starts sentences.
const MIN_SURE = 0.5;
// A word that fewer of its articles than this write as a name is a word of the language.
const MIN_NAMED = 0.6;
const MIN_ARTICLES = 3;

/** Learns the names of an edition from all its articles. */
export function knowNames(articles: readonly Named[]): KnownNames {
  const tallies = tallyNames(articles);
  const small = countSmall(articles);
  const known = new Map([...tallies].filter(([, tally]) => isKnown(tally, small)));
  const rows = articles.map(({ names }) => names.names.map((name) => knownKey(name, known)));
  const sets = rows.map((keys) => new Set(keys.filter((key) => key !== undefined)));
  const surnames = readSurnames(sets);
  const aliases = findAliases(sets, known);
  const meaningOf = (key: string, row: ReadonlySet<string>): string | undefined => {
    const meant = surnames.meaningOf(key, row);
    return meant === undefined ? undefined : (aliases.get(meant) ?? meant);
  };
  const members = Map.groupBy(known.values(), ({ key }) => aliases.get(key) ?? key);
  return {
    formsOf: (key) => formsOf(members.get(key) ?? []),
    namedIn(place) {
      const found = new Map<string, number>();
      for (const [at, key] of (rows[place] ?? []).entries()) {
        const meant = key === undefined ? undefined : meaningOf(key, sets[place] ?? new Set());
        const count = articles[place]?.names.counts[at] ?? 0;
        if (meant !== undefined) found.set(meant, (found.get(meant) ?? 0) + count);
      }
      return found;
    },
  };
}

const MIDDLE_INITIAL = /(?<= )\p{Ll}\.? (?=\p{Ll})/gu; // "george w bush"

/** The form in which two spellings are one name: "George W. Bush" is "george bush". */
function keyOf(name: string): string {
  return foldTerm(name).replaceAll('.', '').replace(MIDDLE_INITIAL, '');
}

function tallyNames(articles: readonly Named[]): Map<string, NameTally> {
  const tallies = new Map<string, NameTally>();
  for (const { names } of articles)
    for (const [at, name] of names.names.entries()) {
      const key = keyOf(name);
      const tally = tallies.get(key) ?? { key, articles: 0, sure: 0, forms: new Map<string, number>() };
      tallies.set(key, tally);
      tally.articles += 1;
      if (at < names.sure) tally.sure += 1;
      tally.forms.set(name, (tally.forms.get(name) ?? 0) + 1);
    }
  return tallies;
}

/** In how many articles a word stands that is part of no name there. */
function countSmall(articles: readonly Named[]): ReadonlyMap<string, number> {
  const small = new Map<string, number>();
  for (const { names, words } of articles) {
    const named = new Set(names.names.flatMap((name) => foldTerm(name).split(' ')));
    for (const word of words) if (!named.has(word)) small.set(word, (small.get(word) ?? 0) + 1);
  }
  return small;
}

function isKnown({ key, articles, sure }: NameTally, small: ReadonlyMap<string, number>): boolean {
  if (sure < MIN_SURE * articles) return false;
  return key.includes(' ') || sure >= MIN_NAMED * (sure + (small.get(key) ?? 0));
}

/**
 * The key of a name as it is written, where it is a known one. A longer run of capitals that few articles have may hold a name that
 * many have: "Shadow Home Office", "Home Office".
 */
function knownKey(name: string, known: ReadonlyMap<string, NameTally>): string | undefined {
  const key = keyOf(name);
  const words = key.split(' ');
  for (let from = 0; from === 0 || from < words.length - 1; from += 1) {
    const rest = words.slice(from).join(' ');
    if ((known.get(rest)?.articles ?? 0) >= MIN_ARTICLES) return rest;
  }
  return known.has(key) ? key : undefined;
}

function formsOf(tallies: readonly NameTally[]): string[] {
  const forms = tallies.flatMap((tally) => [...tally.forms]);
  const sorted = forms.sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  );
  const byName = new Map<string, string>();
  for (const [form] of sorted) {
    const singular = keyOf(form)
      .replace(/(?:(?<=i)es|s)$/, '')
      .replace(/i$/, 'y');
    if (!byName.has(singular)) byName.set(singular, form);
  }
  return [...byName.values()];
}
