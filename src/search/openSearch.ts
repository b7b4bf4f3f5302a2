import { fold } from '#search/analyse/fold.ts';
import { tokenise, tokeniseWords } from '#search/analyse/tokens.ts';
import { dayNumber } from '#search/analyse/dates.ts';
import { evaluate } from '#search/match/evaluate.ts';
import { newGatherer } from '#search/match/gather.ts';
import { best, newest, rangeHits } from '#search/match/hits.ts';
import { readPrefix, isHeavy } from '#search/match/lookup.ts';
import { Speller } from '#search/match/repair.ts';
import { joinings } from '#search/query/joinings.ts';
import { loosen } from '#search/query/loosen.ts';
import { parseQuery, unreadIn } from '#search/query/parse.ts';
import { allFields, withoutLimits, wordsOf } from '#search/query/query.ts';
import { countOf } from '#search/shard/terms.ts';
import { openIndex, shardOf } from '#search/read/indexReader.ts';
import { freshnessOf } from '#search/score.ts';
import { countFacets } from './facetAnswer.ts';
import type { Evaluation } from '#search/match/evaluation.ts';
import type { Gatherer } from '#search/match/gather.ts';
import type { Hits, Scored } from '#search/match/hits.ts';
import type { Query } from '#search/query/query.ts';
import type { TopList } from '#search/shard/tops.ts';
import type { IndexFiles, IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Facets, SearchAnswer, SearchHit, SearchRequest, SearchService, Suggestions } from './search.ts';

const pageLength = 10;
const maxSuggestions = 8;

/**
 * Opens the index of an edition; `undefined` where it has none that this version reads.
 *
 * - `today` (ISO 8601) is what `after:7d` counts from; by default the newest article's month.
 *
 * @example (await openSearch({ read, inflate }))?.search({ text: 'harbour dues' })
 */
export async function openSearch(files: IndexFiles, today?: string): Promise<SearchService | undefined> {
  const reader = await openIndex(files);
  return reader && new StaticSearch(reader, dayNumber(today) ?? newestDay(reader));
}

function newestDay(reader: IndexReader): number {
  const [month = 0] = reader.root.months.at(-1) ?? [];
  return Math.floor(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / 86_400_000);
}

type Remarks = Pick<SearchAnswer, 'repairs' | 'loosened' | 'unread' | 'matched'>;
type Means = Pick<Evaluation, 'speller' | 'mayRepair' | 'repairAll' | 'trouble'>;
type Outcome = { hits: Hits; evaluation: Evaluation; loosened: boolean };

class StaticSearch implements SearchService {
  readonly #reader: IndexReader;
  readonly #gatherer: Gatherer;
  readonly #today: number;
  readonly #freshness: (doc: number) => number;

  constructor(reader: IndexReader, today: number) {
    this.#reader = reader;
    this.#gatherer = newGatherer(reader.root.docs);
    this.#today = today;
    this.#freshness = freshnessOf(reader.root.months);
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { text, from = 0, count = pageLength, order = 'relevance', exactly = false } = request;
    const query = parseQuery(text, { today: this.#today });
    const trouble: Trouble = new Set();
    const top = order === 'relevance' ? await this.#topOf(query, from + count, trouble) : undefined;
    if (top) return this.#answer(top.scored.slice(from), top.total, trouble, top);
    const unread = unreadIn(text, { today: this.#today });
    const { hits, evaluation, loosened } = await this.#match(query, !exactly, trouble);
    const scored = order === 'date' ? newest(hits, from + count) : best(hits, from + count, this.#freshness);
    const { repairs, matched } = evaluation;
    return this.#answer(scored.slice(from), hits.docs.length, trouble, {
      repairs,
      loosened,
      unread,
      matched: [...matched],
    });
  }

  async suggest(beginning: string): Promise<Suggestions> {
    const trouble: Trouble = new Set();
    // "züri" is two beginnings: of words as they are written, and of all words without their accents
    const beginnings = tokenise(beginning).filter(
      ({ start, end }) => start === 0 && end === beginning.length,
    );
    const found = await Promise.all(beginnings.map(({ term }) => this.#completions(term, trouble)));
    const completions = new Map(found.flat().map((completion) => [fold(completion.term), completion]));
    const words = [...completions.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, maxSuggestions)
      .map(({ term }) => term);
    return { words, ...whole(trouble) };
  }

  async #completions(prefix: string, trouble: Trouble): Promise<{ term: string; count: number }[]> {
    if (isHeavy(this.#reader, prefix)) return [];
    const isFolded = fold(prefix) === prefix;
    return (await readPrefix(this.#reader, prefix, trouble))
      .filter(({ term }) => !isFolded || fold(term) === term)
      .map(({ term, shard, index }) => ({ term, count: countOf(shard.lists[index] ?? []) }));
  }

  async facets(text: string, exactly = false): Promise<Facets> {
    const trouble: Trouble = new Set();
    const query = parseQuery(text, { today: this.#today });
    // Every third article has it, and to read which ones costs more than the answer: it is counted once there is more of it
    if (await this.#topList(query, trouble))
      return { total: 0, section: [], source: [], language: [], voice: [], year: [], ...whole(trouble) };
    const isEmpty = query.kind === 'all' && query.parts.length === 0;
    const { docs } = isEmpty
      ? rangeHits(0, this.#reader.root.docs)
      : (await this.#match(query, !exactly, trouble)).hits;
    return { ...(await countFacets(this.#reader, docs, trouble)), ...whole(trouble) };
  }

  /**
   * The query as it is; where that finds nothing, with two words in one; unless its limits alone are why, with every word repaired; then
   * with any of the words.
   */
  async #match(query: Query, mayRepair: boolean, trouble: Trouble): Promise<Outcome> {
    const words = wordsOf(query);
    const speller = new Speller(this.#reader, words.flatMap(({ text }) => tokenise(text)).length);
    const asTyped = await this.#evaluate(query, { speller, mayRepair, repairAll: false, trouble });
    const isAnswered = asTyped.hits.docs.length > 0 || trouble.size > 0;
    if (isAnswered || !mayRepair || words.length === 0) return asTyped;
    const joined = await this.#matchJoined(query, speller, trouble);
    if (joined || trouble.size > 0) return joined ?? asTyped;
    if (await this.#isFoundElsewhere(query, speller, trouble)) return asTyped;
    const repaired = await this.#evaluate(query, { speller, mayRepair, repairAll: true, trouble });
    const loose = loosen(query);
    // Where a damaged shard hides what was meant, any of the words would be wrong
    if (repaired.hits.docs.length > 0 || !loose || trouble.size > 0) return repaired;
    // Words that are there are meant, where another one is what nobody has
    const some = await this.#evaluate(loose, { speller, mayRepair, repairAll: false, trouble });
    return { ...some, loosened: some.hits.docs.length > 0 };
  }

  /** Whether what a query looks for is there, but not within its limits. */
  async #isFoundElsewhere(query: Query, speller: Speller, trouble: Trouble): Promise<boolean> {
    const unlimited = withoutLimits(query);
    if (!unlimited || JSON.stringify(unlimited) === JSON.stringify(query)) return false;
    const means = { speller, mayRepair: true, repairAll: false, trouble };
    return (await this.#evaluate(unlimited, means)).hits.docs.length > 0;
  }

  /** "light house" as "lighthouse". */
  async #matchJoined(query: Query, speller: Speller, trouble: Trouble): Promise<Outcome | undefined> {
    for (const { query: asOne, typed, joined } of joinings(query)) {
      const means = { speller, mayRepair: false, repairAll: false, trouble };
      const outcome = await this.#evaluate(asOne, means);
      outcome.evaluation.repairs.push({ typed, meant: [joined] });
      if (outcome.hits.docs.length > 0) return outcome;
    }
    return undefined;
  }

  async #evaluate(query: Query, means: Means): Promise<Outcome> {
    const evaluation: Evaluation = {
      ...means,
      reader: this.#reader,
      gatherer: this.#gatherer,
      isExclusion: false,
      repairs: [],
      matched: new Set(),
    };
    return { hits: await evaluate(query, evaluation), evaluation, loosened: false };
  }

  /** A short beginning and nothing else: the best that its list has, where that is long enough. */
  async #topOf(
    query: Query,
    count: number,
    trouble: Trouble,
  ): Promise<(Remarks & { scored: Scored[]; total: number }) | undefined> {
    const list = await this.#topList(query, trouble);
    if (!list || (list.docs.length < count && list.docs.length < list.count)) return undefined;
    const scored = list.docs.slice(0, count).map((doc, at) => ({ doc, score: 1 / (at + 1) }));
    const matched = [`${list.prefix}*`];
    return { scored, total: list.count, repairs: [], loosened: false, unread: [], matched };
  }

  async #topList(query: Query, trouble: Trouble): Promise<TopList | undefined> {
    if (query.kind !== 'word' || !query.isPrefix || query.fields !== allFields) return undefined;
    const { tops } = this.#reader.root;
    const [token, ...others] = tokeniseWords(query.text);
    if (!token || others.length > 0 || !isHeavy(this.#reader, token.term) || tops.first.length === 0)
      return undefined;
    const lists = await this.#reader.topsShard(shardOf(tops, token.term), trouble);
    return lists?.find(({ prefix }) => prefix === token.term);
  }

  async #answer(
    scored: readonly Scored[],
    total: number,
    trouble: Trouble,
    remarks: Remarks,
  ): Promise<SearchAnswer> {
    const rows = await Promise.all(scored.map(({ doc }) => this.#reader.row(doc, trouble)));
    const hits = rows.flatMap((row, at): SearchHit[] =>
      row ? [{ ...row, score: scored[at]?.score ?? 0 }] : [],
    );
    const { repairs, loosened, unread, matched } = remarks;
    return { hits, total, repairs, loosened, unread, matched, ...whole(trouble) };
  }
}

function whole(trouble: Trouble): { partial: boolean; trouble: string[] } {
  return { partial: trouble.size > 0, trouble: [...trouble] };
}
