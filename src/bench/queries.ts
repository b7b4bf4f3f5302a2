/** Seeded queries for measuring: items known beforehand, and what people type. */
import { blockText } from '#edition/blockText.ts';
import { createRandom } from '#press/compile/related/similarity/random.ts';
import type { Indexable } from '#search/write/document.ts';

/** A query and the article it was made from. */
export type KnownItem = { query: string; id: string };

export type KnownItems = { headline: KnownItem[]; text: KnownItem[]; misspelt: KnownItem[] };

const HEADLINE_WORD = /\b[a-z]{3,}\b/g;
const TEXT_WORD = /\b[a-z]{4,}\b/g;
/** A word in at most this many articles is rare. */
const maxRareCount = 40;

type Random = () => number;

/**
 * Known items, `count` of each kind: three words of a headline; two rare words of a text; three words of a headline, each with one slip.
 *
 * - Misspelt words have at least five letters, so that what is typed has the four from which spelling is forgiven.
 * - Words that more than three headlines, or texts, share are left out: nothing tells the first of them from the rest.
 */
export function knownItems(articles: readonly Indexable[], count: number, seed: number): KnownItems {
  const random = createRandom(seed);
  const headlines = new Sharing(articles, headlineWords);
  const texts = new Sharing(articles, (article) => [...wordsOf(article)]);
  const items: KnownItems = { headline: [], text: [], misspelt: [] };
  for (const article of shuffled(articles, random)) {
    const words = headlineWords(article);
    const some = pick(words, 3, random);
    if (items.headline.length < count && words.length > 3 && headlines.count(some) <= 3)
      items.headline.push({ query: some.join(' '), id: article.id });
    const rare = [...wordsOf(article)].filter((word) => texts.count([word]) <= maxRareCount);
    const told = pick(rare, 2, random);
    if (items.text.length < count && rare.length > 1 && texts.count(told) <= 3)
      items.text.push({ query: told.join(' '), id: article.id });
    const long = words.filter((word) => word.length > 4);
    const meant = pick(long, 3, random);
    if (items.misspelt.length < count && long.length > 2 && headlines.count(meant) <= 3)
      items.misspelt.push({ query: meant.map((word) => withSlip(word, random)).join(' '), id: article.id });
  }
  return items;
}

function headlineWords({ headline }: Indexable): string[] {
  return [...new Set(headline.toLowerCase().match(HEADLINE_WORD))];
}

/** How many articles have all of some words. */
class Sharing {
  readonly #byWord = new Map<string, Set<string>>();

  constructor(articles: readonly Indexable[], wordsOfArticle: (article: Indexable) => string[]) {
    for (const article of articles)
      for (const word of wordsOfArticle(article)) {
        const ids = this.#byWord.get(word) ?? new Set();
        this.#byWord.set(word, ids.add(article.id));
      }
  }

  count(words: readonly string[]): number {
    const [first = new Set<string>(), ...others] = words.map(
      (word) => this.#byWord.get(word) ?? new Set<string>(),
    );
    return [...first].filter((id) => others.every((ids) => ids.has(id))).length;
  }
}

function wordsOf({ body }: Indexable): Set<string> {
  return new Set(body.map(blockText).join(' ').toLowerCase().match(TEXT_WORD));
}

/** One letter left out, put in, replaced, or swapped with the next; never the word itself. */
export function withSlip(word: string, random: Random): string {
  for (;;) {
    const at = Math.floor(random() * word.length);
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    const slips = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ];
    const slip = slips[Math.floor(random() * slips.length)] ?? word;
    if (slip !== word) return slip;
  }
}

/** Fisher and Yates's shuffle; the values themselves stay as they are. */
export function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Value, mixed[at] as Value];
  }
  return mixed;
}

function pick<Value>(values: readonly Value[], count: number, random: Random): Value[] {
  return shuffled(values, random).slice(0, count);
}

/** What people type, by kind. */
export type TypedQueries = {
  prefix: string[];
  twoWords: string[];
  misspelt: string[];
  phrase: string[];
  typedWord: string[];
};

/** Queries of each kind, from words of headlines. */
export function typedQueries(articles: readonly Indexable[], count: number, seed: number): TypedQueries {
  const random = createRandom(seed);
  const queries: TypedQueries = { prefix: [], twoWords: [], misspelt: [], phrase: [], typedWord: [] };
  for (const { headline } of shuffled(articles, random)) {
    const words = [...new Set(headline.toLowerCase().match(HEADLINE_WORD))];
    const long = words.find((word) => word.length > 4);
    const phrase = /[a-z]{3,} [a-z]{3,}/.exec(headline.toLowerCase())?.[0];
    if (words.length < 3 || long === undefined || phrase === undefined) continue;
    queries.prefix.push(long.slice(0, 1 + Math.floor(random() * 4)));
    queries.twoWords.push(pick(words, 2, random).join(' '));
    queries.misspelt.push(withSlip(long, random));
    queries.phrase.push(`"${phrase}"`);
    queries.typedWord.push(long);
    if (queries.prefix.length === count) break;
  }
  return queries;
}
