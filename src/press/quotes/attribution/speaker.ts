import type { Quote } from '#edition/article.ts';

import { nounPhrase, upToNoun } from '#press/quotes/names/capitalNouns.ts';
import { titledPerson } from '#press/quotes/people/descriptions.ts';
import { withoutDegrees } from '#press/quotes/names/honorifics.ts';
import { inSentence } from '#press/quotes/names/nameParts.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import { isPlace, isThing } from '#press/quotes/names/things.ts';
import type { ReadArticle } from './article.ts';
import type { Attribution, Rule } from './attribution.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import { labelledPerson } from './label.ts';
import type { Phrase } from '#press/quotes/phrase/phrase.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import { lowerAt } from '#press/quotes/text/passage.ts';

/** The fields of a quotation that say who spoke. */
export type Named = Pick<Quote, 'speaker' | 'role' | 'cue' | 'confidence'>;

/** Names the speaker of a quotation, or leaves it open where the evidence is too thin. */
export function nameSpeaker(attribution: Attribution, article: ReadArticle): Named {
  const { subject, passage } = attribution;
  const reading = article.readings[passage];
  const cue = cueOf(attribution, reading);
  if (!subject || !reading) return { ...(cue && { cue }), confidence: 0 };
  const resolution = article.pronouns[passage]?.get(subject.first);
  const speaker = isOblique(subject, cue, reading)
    ? undefined
    : nameOf(attribution, subject, reading, article);
  const isInvented = article.people.invented.has(speaker ?? '');
  const confidence = confidenceOf(attribution, resolution, isInvented);
  if (!speaker || confidence < LEAST_CONFIDENCE) return { ...(cue && { cue }), confidence: 0 };
  const role = roleOf(subject, reading);
  return { speaker, ...(role && { role }), ...(cue && { cue }), confidence };
}

function cueOf({ frame, verb }: Attribution, reading: Reading | undefined): string | undefined {
  return verb ?? (frame && reading?.tokens[frame.cue]?.text);
}

/** Whether a name stands in another case than a subject's, so that it is whose somebody is, not who. */
function isOblique({ kind, mention }: Phrase, cue: string | undefined, { grammar }: Reading): boolean {
  const surname = mention?.bare.at(-1);
  return kind === 'name' && grammar.oblique?.test(`${surname} ${cue ?? ''}`) === true;
}

function roleOf({ kind, role, mention }: Phrase, reading: Reading): string | undefined {
  if (kind !== 'name' || (mention && ownerOf(reading, mention))) return undefined;
  const words = role ? described(reading, behindDay(reading, role[0]), role[1]) : mention?.prefix;
  const isTelling = role && mention && role[1] === mention.bareFirst - 1 && isClauseBefore(reading, role[1]);
  return words && !isTelling ? asRole(words, reading.grammar) : undefined;
}

/** "critics claim | Holt", "the court heard | Holt": what stands right before a name ends with a verb. */
function isClauseBefore({ tokens, grammar }: Reading, last: number): boolean {
  const lower = lowerAt(tokens, last);
  // "secretary of | state", "author of the | report"
  const isNoun = [grammar.prepositions, grammar.determiners].some((kind) =>
    kind.has(lowerAt(tokens, last - 1)),
  );
  if (isNoun) return false;
  return grammar.verbs.has(lower) || grammar.weakVerbs.has(lower) || TELLING.test(lower);
}

const TELLING = /^(?:allege|heard|hears|hear)$/;

function asRole(text: string, grammar: Reading['grammar']): string | undefined {
  const words = withoutDegrees(text);
  if (words === '' || grammar.articles.has(words.toLowerCase())) return undefined;
  if (grammar.hasCapitalNouns) return upToNoun(words, grammar);
  return isOffice(words, grammar) ? words : undefined;
}

/** Whether words say what somebody is, where a language tells that by a noun: no town, "a former", "one"; a station or agency does, "CNN". */
function isOffice(role: string, { personNouns, titles, roleForm }: Reading['grammar']): boolean {
  if (!roleForm || /^\p{Lu}{2,5}$/u.test(role)) return true;
  const words = role.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  return words.some(
    (word) => personNouns.has(word) || (titles.has(word) && word !== 'former') || roleForm.test(word),
  );
}

/** The words of an apposition that say who somebody is, up to a clause; none where they say what else they did, or where. */
function described(reading: Reading, first: number, last: number): string | undefined {
  const { tokens, grammar } = reading;
  const isBareState =
    last === first + 1 &&
    grammar.articles.has(lowerAt(tokens, first)) &&
    isState(lowerAt(tokens, last), grammar);
  if (first > last || isBareState || opensAside(reading, first)) return undefined;
  let end = first;
  while (end < last && !isClause(reading, end + 1)) end += 1;
  return asWritten(reading, first, end);
}

function opensAside(reading: Reading, first: number): boolean {
  const { prepositions, conjunctions } = reading.grammar;
  const opening = lowerAt(reading.tokens, first);
  return (
    prepositions.has(opening) || conjunctions.has(opening) || isClause(reading, first) || ASIDE.test(opening)
  );
}

/** "who has led the board", "whose house burned down", ", which …" */
function isClause({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  const isIn = grammar.joining.has(lower) && grammar.articles.has(lowerAt(tokens, at + 1));
  const isBySaying = isIn && grammar.nouns.get(lowerAt(tokens, at + 2)) === 'thing' && lower === 'in';
  return CLAUSE.test(lower) || isBySaying || (grammar.relatives.has(lower) && !grammar.articles.has(lower));
}

const CLAUSE = /^(?:whose|whom|where|when)$/;
const ASIDE =
  /^(?:\d+|\p{L}{3,}ing|.+-(?:based|born|year-old)|whose|whom|where|when|like|unlike|left|right|centre|center|above|below|lui|elle|adds?|added)$/u;

/** "a stunned", "the unrepentant": how somebody is, not what */
function isState(word: string, { personNouns, titles }: Reading['grammar']): boolean {
  return /(?:ed|ing|ent|ant|ful|ous)$/.test(word) && !personNouns.has(word) && !titles.has(word);
}

/** Skips the day between a cue and a role: "el martes la capitana", "mardi la capitaine". */
function behindDay({ tokens, grammar }: Reading, first: number): number {
  const isDay = (at: number): boolean =>
    grammar.neverNames.has(lowerAt(tokens, at)) &&
    ![grammar.articles, grammar.conjunctions].some((kind) => kind.has(lowerAt(tokens, at)));
  if (isDay(first)) return first + 1;
  return grammar.articles.has(lowerAt(tokens, first)) && isDay(first + 1) ? first + 2 : first;
}

// A label, and what goes on behind it
const LABELLED: ReadonlySet<Rule> = new Set(['labelled', 'resumed', 'carried', 'monologue']);

function nameOf(
  { rule, frame, passage }: Attribution,
  subject: Phrase,
  reading: Reading,
  { people, pronouns, descriptions }: ReadArticle,
): string | undefined {
  const isLabelled = !frame && LABELLED.has(rule);
  const labelled = isLabelled && subject.mention && labelledPerson(subject.mention, people.persons);
  if (labelled) return labelled.name;
  if (subject.kind === 'pronoun') {
    const name = pronouns[passage]?.get(subject.first)?.name;
    return name && isOwnedThing(name, reading) ? undefined : name;
  }
  return writtenName(subject, reading, descriptions);
}

function writtenName(
  subject: Phrase,
  reading: Reading,
  descriptions: ReadArticle['descriptions'],
): string | undefined {
  const { mention } = subject;
  if (mention?.person) return mention.person.name;
  const { first, last } = mention ?? subject;
  const titled = titledPerson(reading, first, last, descriptions);
  if (titled) return titled.name;
  if (mention) return isCommonNoun(reading, mention) ? undefined : bodyName(reading, mention);
  const words = asWritten(reading, first, last);
  return reading.grammar.hasCapitalNouns ? nounPhrase(words + cutOff(reading, last), reading.grammar) : words;
}

/** "die Hafen- | und Ratsministerin": the rest of a word that shares its end with the next. */
function cutOff({ tokens, passage }: Reading, last: number): string {
  return /^- (?:und|oder) \p{Lu}[\p{L}-]*/u.exec(passage.text.slice(tokens[last]?.end))?.[0] ?? '';
}

/** "her post": a thing that only who owns it tells, whom a pronoun leaves open. */
function isOwnedThing(name: string, { grammar }: Reading): boolean {
  const words = name.toLowerCase().split(' ');
  return (
    grammar.possessives?.has(words[0] ?? '') === true && grammar.nouns.get(words.at(-1) ?? '') === 'thing'
  );
}

/** "Anlegestellen": one word of nobody the article knows, where any noun has a capital; but "SWR", "Forscher". */
function isCommonNoun({ grammar }: Reading, { bare: [word = '', ...others] }: Mention): boolean {
  if (grammar.hasCapitalNouns !== true || others.length > 0 || isThing([word])) return false;
  return !grammar.personNouns.has(word.toLowerCase());
}

/** A name of nobody the article knows: of a body, or one word that may be none. */
function bodyName(reading: Reading, mention: Mention): string {
  const { first, last, bare, bareFirst } = mention;
  // "Number 10", "Radio 4"
  const end = /^\d+$/.test(lowerAt(reading.tokens, last + 1)) ? last + 1 : last;
  const owner = ownerOf(reading, mention);
  if (owner) return written(reading, owner.first, end);
  return bare.length > 1 ? written(reading, bareFirst, end) : asWritten(reading, first, end);
}

/** "Holt’s | Harbour Board": a body is told with whose it is. */
function ownerOf({ endingAt }: Reading, { first, bare }: Mention): Mention | undefined {
  const owner = endingAt.get(first - 1);
  const isBody = isThing(bare) && !bare.every((word) => isPlace(word.toLowerCase()));
  return owner?.isPossessive && isBody ? owner : undefined;
}

/** The words as the text has them, but for the capital of their sentence. */
function asWritten(reading: Reading, first: number, last: number): string {
  return inSentence(written(reading, first, last), reading.grammar);
}

function written({ tokens, passage }: Reading, first: number, last: number): string {
  return passage.text.slice(tokens[first]?.start, tokens[last]?.end).replace(/['’]s$/, '');
}
