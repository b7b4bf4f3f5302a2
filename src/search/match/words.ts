/** From the words of a query to the articles that have them. */
import {
  areOverlapping,
  compoundsOf,
  isCharacter,
  sequenceOf,
  withoutElided,
} from '#search/analyse/compounds.ts';
import { tokenise, tokeniseWords } from '#search/analyse/tokens.ts';
import { maskOf } from '#search/format/classes.ts';
import { closeness } from '#search/score.ts';
import { report } from './evaluation.ts';
import { gather } from './gather.ts';
import { intersect, noHits, unite, worthless } from './hits.ts';
import { findExact, findWord, isHeavy } from './lookup.ts';
import { matchParted } from './parted.ts';
import { articlesOf, keepPhrases, matchPhrase } from './phrase.ts';
import type { Token } from '#search/analyse/tokens.ts';
import type { Query } from '#search/query/query.ts';
import type { Trouble } from '#search/read/indexReader.ts';
import type { Evaluation } from './evaluation.ts';
import type { Hits } from './hits.ts';
import type { Found, Reach, TypedTerm } from './lookup.ts';
import type { Spot } from './phrase.ts';

/** In a compound, a word of more articles than this and an eighth of all is taken to stand beside the others: its places are much to read. */
const minCommon = 2000;

type Word = Extract<Query, { kind: 'word' }>;

/** The articles that have a word, or what was written as one. */
export async function matchWord(word: Word, evaluation: Evaluation): Promise<Hits> {
  const single = tokeniseWords(word.text);
  const isExact = evaluation.isExclusion || word.isQuoted === true;
  const joined = joinedOf(word.text, single);
  const inOne = joined && { term: joined, written: joined, reach: reachOf(joined, word.isPrefix, isExact) };
  const whole = inOne ? await findWord(evaluation.reader, inOne, evaluation.trouble) : [];
  // Where "email" is there, "mail" of "e-mail" is no slip
  const means = whole.length > 0 ? { ...evaluation, mayRepair: false } : evaluation;
  const compounds = compoundsOf(word.text, isExact ? single : withoutElided(word.text, single));
  const parts = await Promise.all(
    compounds.map((compound) => {
      if (areOverlapping(compound)) return matchRun(compound, word.fields, evaluation);
      const typed = compound.map((token): TypedTerm => {
        const isOpen = word.isPrefix && token === single.at(-1);
        // As its top list has it, which goes by folded words alone
        const isFolded = isOpen && isHeavy(evaluation.reader, token.term);
        const written = isFolded ? token.term : word.text.slice(token.start, token.end);
        return { term: token.term, written, reach: reachOf(token.term, isOpen, isExact) };
      });
      return matchCompound(typed, word.fields, means, compounds.length > 1);
    }),
  );
  if (compounds.length > 1) evaluation.matched.add(sequenceOf(single, word.isPrefix));
  const together = parts.length === 0 ? noHits : parts.reduce(intersect);
  for (const { term } of whole) evaluation.matched.add(term);
  return inOne ? unite(together, gather(evaluation.gatherer, whole, word.fields)) : together;
}

function reachOf(term: string, isOpen: boolean, isExact: boolean): Reach {
  if (isOpen) return 'beginnings';
  if (isCharacter(term)) return 'character';
  return isExact ? 'itself' : 'forms';
}

/** A compound in one word: "email" of "e-mail", whatever stands around it. */
function joinedOf(text: string, single: readonly Token[]): string | undefined {
  const [first] = single;
  const last = single.at(-1);
  if (!first || !last || single.length < 2) return undefined;
  return tokenise(text).find(({ extra, start, end }) => extra && start === first.start && end >= last.end)
    ?.term;
}

/** A phrase; where it is one compound, that in one word too. */
export async function matchQuotation(text: string, fields: number, evaluation: Evaluation): Promise<Hits> {
  const { reader, gatherer, trouble, matched } = evaluation;
  const words = tokeniseWords(text);
  const phrase = await matchPhrase(evaluation, words, fields);
  const joined = joinedOf(text, words);
  const whole = joined === undefined ? undefined : await findExact(reader, joined, closeness.exact, trouble);
  if (!whole) return phrase;
  matched.add(whole.term);
  return unite(phrase, gather(gatherer, [whole], fields));
}

/** Characters side by side; anywhere in an article where their positions are left out. */
async function matchRun(run: readonly Token[], fields: number, evaluation: Evaluation): Promise<Hits> {
  const { reader, gatherer, trouble } = evaluation;
  const together = await matchPhrase(evaluation, run, fields);
  const loose = fields & ~placedFields(reader.root.textPositions);
  if (loose === 0) return together;
  const pairs = await Promise.all(run.map(({ term }) => findExact(reader, term, closeness.exact, trouble)));
  const apart = pairs.map((pair) => (pair ? gather(gatherer, [pair], loose) : noHits));
  return unite(together, apart.reduce(intersect));
}

/** The fields whose words have positions, and quotations where the text around them has. */
function placedFields(withText: boolean): number {
  const short = maskOf('headline') | maskOf('standfirst') | maskOf('caption');
  return withText ? short | maskOf('text') | maskOf('quote') : short;
}

/** The parts of a compound side by side, each in any form; any other word is one of one part. */
async function matchCompound(
  typed: readonly TypedTerm[],
  fields: number,
  evaluation: Evaluation,
  isPart: boolean,
): Promise<Hits> {
  const { gatherer, matched } = evaluation;
  const spots = await Promise.all(
    typed.map(async (term, offset) => ({ offset, words: await findTyped(term, evaluation) })),
  );
  const [only] = typed;
  if (only && typed.length === 1 && evaluation.mayRepair && spots[0]?.words.length === 0)
    return matchParted(only, fields, evaluation);
  const marks = typed.map((term, at) => marksOf(term, spots[at]?.words ?? []));
  if (typed.length > 1) matched.add(marks.map((words) => words.join('|')).join(' '));
  // The "3" of "第3回" alone is none of its marks
  else if (!isPart || typed[0]?.term.length !== 1) for (const mark of marks.flat()) matched.add(mark);
  const gathered = spots.map(({ words }) => gather(gatherer, words, fields)).reduce(intersect);
  return typed.length > 1 ? keepTogether(gathered, spots, fields, evaluation) : gathered;
}

async function keepTogether(
  hits: Hits,
  spots: readonly Spot[],
  fields: number,
  evaluation: Evaluation,
): Promise<Hits> {
  const { root } = evaluation.reader;
  const most = Math.max(minCommon, root.docs >> 3);
  const placed = spots.filter((spot) => articlesOf(spot) <= most);
  if (placed.length < 2) return hits;
  const together = await keepPhrases(evaluation, hits, placed, fields);
  const loose = fields & ~placedFields(root.textPositions);
  if (loose === 0) return together;
  const apart = spots.map(({ words }) => gather(evaluation.gatherer, words, loose)).reduce(intersect);
  return intersect(hits, worthless(unite(together, apart)));
}

async function findTyped(typed: TypedTerm, evaluation: Evaluation): Promise<Found[]> {
  const trouble: Trouble = new Set();
  const found = await findWord(evaluation.reader, typed, trouble);
  report(trouble, evaluation);
  // A word that a damaged shard hides is not misspelt
  const isMissing = trouble.size === 0 && (found.length === 0 || evaluation.repairAll);
  if (isMissing && evaluation.mayRepair) found.push(...(await repaired(typed.term, found, evaluation)));
  return found;
}

/** What marks a typed word: what was found, and all that it begins where it is a beginning. */
function marksOf({ term, reach }: TypedTerm, found: readonly Found[]): string[] {
  const words = found.map((word) => word.term);
  return reach === 'beginnings' || reach === 'character' ? [...words, `${term}*`] : words;
}

async function repaired(term: string, found: readonly Found[], evaluation: Evaluation): Promise<Found[]> {
  const { reader, speller, trouble } = evaluation;
  const nearest = await speller.corrections(term, trouble);
  const words = await Promise.all(
    nearest.map(({ word, closeness: worth }) => findExact(reader, word, worth, trouble)),
  );
  const meant = words
    .filter((word) => word !== undefined)
    .filter((word) => found.every((known) => known.term !== word.term));
  if (meant.length > 0) evaluation.repairs.push({ typed: term, meant: meant.map((word) => word.term) });
  return meant;
}
