// The names in a running text: of people, places, bodies and whatever else is written with capitals. They are found by the
// capitals, so this is for English; whether a run of capitals is a name, only the whole edition can say (`knowNames.ts`).
import { calendarWords } from '#press/compile/related/terms/calendar.ts';
import { english } from '#press/quotes/cues/english/english.ts';
import { isGivenName } from '#press/quotes/names/givenNames.ts';
import { isCommonPhrase, isLegalForm, isPeople, isRole, joinsByOf, namesNothing } from './nameWords.ts';

/**
 * The names of an article as it writes them, and how often each stands there.
 *
 * The first `sure` of them have a capital within a sentence and are nowhere written small; of the others only the rest of the edition
 * can say whether they are names.
 */
export type Names = { names: string[]; counts: number[]; sure: number };

// "Sarkand", "O’Brien", "Rolls-Royce", "AT&T", "W", "St.", "J.P."; a possessive ’s is no part of it
const ABBREVIATED = String.raw`(?<=(?<![\p{L}&'’-])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|St))\.`;
const WORD = String.raw`(?:(?:\p{Lu}\.){2,}|(?:\p{Lu}|\d+(?:st|nd|rd|th)(?= \p{Lu}))[\p{L}\p{M}\p{N}]*(?:[-'’&](?!s\b)[\p{L}\p{M}\p{N}]+)*(?:${ABBREVIATED})?)`;
// Words with a space between them, and over "of", "of the" and "&": "Bank of Averell", "Marks & Penny"
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’&@./-])${WORD}(?: (?:(?:of|of the|&|de|del|van|von|der|al|bin) )?${WORD})*`,
  'gu',
);
const SENTENCE_START = /(?:^|[.!?:;…"“”«»‘„([\n\t–—*•|-]['’]?)\s*$/u;
const MAX_WORDS = 6;
const MAX_NAMES = 60;
const MIN_LENGTH = 3;
const INITIALS = /^\p{Lu}{2,}$/u;
const SHOUTED = /^[\p{Lu}\p{N} .'’&-]{6,}$/u; // "BREAKING NEWS"
const COMPOUND = /-\p{Ll}|['’]\p{Ll}{1,2}$/u; // "UK-based", "I’m"

const PEOPLE_OF_REGION = /^(?:North|South|East|West|Latin|Central|Sri|Saudi) \p{L}+ans?$/u; // "South African"

/**
 * The names in a text; at most sixty.
 *
 * - A capital at the start of a sentence says nothing: "Talks go on".
 * - What stands before a name is left out: "On Monday", "the", "Prime Minister".
 *
 * @example findNames('The talks with Prime Minister Nune Sarkand go on.') // { names: ['Nune Sarkand'], counts: [1], sure: 1 }
 */
export function findNames(text: string): Names {
  const counts = new Map<string, number>();
  const sure = new Set<string>();
  for (const match of text.matchAll(RUN)) {
    const startsSentence = SENTENCE_START.test(text.slice(Math.max(0, match.index - 3), match.index));
    const run = match[0].split(' ');
    const parts = partsOf(run).map((part, at) => strip(part, startsSentence && at === 0));
    for (const words of parts.filter(isName)) {
      const name = words.join(' ');
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (!startsSentence || words[0] !== run[0]) sure.add(name);
    }
  }
  for (const name of sure) if (isWrittenSmall(name, text)) sure.delete(name);
  const names = [...counts]
    .sort(
      ([one, count], [other, otherCount]) =>
        Number(sure.has(other)) - Number(sure.has(one)) || otherCount - count,
    )
    .slice(0, MAX_NAMES);
  return {
    names: names.map(([name]) => name),
    counts: names.map(([, count]) => count),
    sure: names.filter(([name]) => sure.has(name)).length,
  };
}

/** Parts a run at an "of" that joins no name: "Kenyon" and "Chelsea" of "Kenyon of Chelsea". */
function partsOf(run: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const [at, word] of run.entries()) {
    const before = run[at - 1] ?? '';
    if (word === 'of' && !joinsByOf(before) && !isRole(before)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** The words of a name alone: without words of the sentence, days, legal forms, and the office or people of whom it names. */
function strip(run: readonly string[], startsSentence: boolean): string[] {
  const named = run.slice(afterOffice(run));
  const isWhole = named.length === run.length;
  const start = named.findIndex((word, at) => !isNoName(word, startsSentence && isWhole && at === 0));
  const end = named.findLastIndex((word) => !isNoName(word, false));
  const last = named.findLastIndex((word, at) => at <= start || (at <= end && !isLegalForm(word)));
  const words = start < 0 ? [] : named.slice(start, last + 1);
  return isPersonOf(words) ? words.slice(1) : words;
}

/** "Argentine Diego Moro", but not "British Rail" */
function isPersonOf([people = '', given = '', ...rest]: readonly string[]): boolean {
  return rest.length > 0 && isPeople(people) && isGivenName(given);
}

/** Where the name begins after "Prime Minister" or "Secretary of State". */
function afterOffice(run: readonly string[]): number {
  const role = run.findLastIndex((word, at) => isRole(word) && at < run.length - 1);
  if (role < 0 || run[role + 1] !== 'of') return role + 1;
  return role + (run[role + 2] === 'the' ? 4 : 3);
}

const calendar = calendarWords('en');
const SMALL = /^(?:\p{Ll}|&)/u;
const ARTICLE = /^(?:the|an?|i)$/;

/** A word that is part of no name. Within a sentence its capital says that it is, as in "Three Weirs": only few never are. */
function isNoName(word = '', startsSentence: boolean): boolean {
  const lower = word.toLowerCase();
  if (SMALL.test(word) || ARTICLE.test(lower) || calendar.has(lower)) return true;
  if (startsSentence) return english.notNames.has(lower);
  return english.prepositions.has(lower) || english.conjunctions.has(lower) || english.pronouns.has(lower);
}

function isName(words: readonly string[]): boolean {
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 0 || words.length > MAX_WORDS || isRole(last)) return false;
  if (COMPOUND.test(name) || SHOUTED.test(name) || PEOPLE_OF_REGION.test(name)) return false;
  if (words.length > 1) return !isCommonPhrase(name);
  return !namesNothing(last) && (name.length >= MIN_LENGTH || INITIALS.test(name));
}

function isWrittenSmall(name: string, text: string): boolean {
  const small = name.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}.@/]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}@/]/u.test(text[at + small.length] ?? '');
    if (isWhole) return true;
  }
  return false;
}
