import type { Gender, Grammar } from '#press/quotes/cues/grammar.ts';
import { inventedOf } from './invented.ts';
import { hearName, meantBy, namedSoFar, type Namesakes } from './namesakes.ts';
import { inOneSentence, lowerAt, type Passage, type Token } from '#press/quotes/text/passage.ts';
import { givenGender, isGivenName } from '#press/quotes/names/givenNames.ts';
import { sameGiven } from '#press/quotes/names/sameGiven.ts';
import { namesOf } from '#press/quotes/names/articleNames.ts';
import { isAfterArticle, REACH, surnamesThatAct } from './evidence.ts';
import { isOfficeName, suffixOf, surnameOf, type Name } from '#press/quotes/names/nameParts.ts';
import { isThing } from '#press/quotes/names/things.ts';

/** Somebody an article names. */
export type Person = {
  /** The fullest form the article gives: "Mira Holt". */
  name: string;
  given: string | undefined;
  surname: string;
  gender: Gender;
  /** Titles the article sets before the name, in lower case: "minister". */
  titles: Set<string>;
};

/** A name where it stands, and whom it means. `person` is absent for a place or organisation. */
export type Mention = Name & {
  passage: number;
  person: Person | undefined;
  isAmbiguous: boolean;
  /** One word that may have its capital from its sentence alone: it stands nowhere else. */
  isOpening?: boolean;
  bearers?: readonly Person[];
};

export type People = {
  persons: readonly Person[];
  /** The mentions of each passage in order. */
  mentions: readonly (readonly Mention[])[];
  bySurname: ReadonlyMap<string, readonly Person[]>;
  /** Names of those who only say something in a film or novel. */
  invented: ReadonlySet<string>;
};

/**
 * Reads who is named in an article: full names first, then each surname or title with surname to its full name.
 *
 * Two people of one surname keep it apart by given name or by what a title tells ("Mrs."); where neither does, the mention
 * is ambiguous and stands for its own words.
 */
export function readPeople(passages: readonly Passage[], grammar: Grammar): People {
  const names = namesOf(passages, grammar);
  const spoken = surnamesThatAct(passages, names, grammar);
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  for (const [index, passage] of passages.entries())
    for (const name of names[index] ?? [])
      if (name.bare.length > 1 && isPerson(name, passage.tokens, spoken, grammar))
        addPerson(persons, bySurname, name, grammar);
  for (const [index, { tokens }] of passages.entries())
    for (const name of names[index] ?? []) addGender(bySurname, name, tokens, grammar);
  const within = new Set(
    passages.flatMap(({ tokens }, index) =>
      (names[index] ?? []).flatMap(({ first, bare }) =>
        inOneSentence(tokens, first - 1, first) ? bare : [],
      ),
    ),
  );
  const register = { persons, bySurname, spoken, within, namesakes: new Map(), grammar };
  const mentions = passages.map((passage, index) =>
    (names[index] ?? []).map((name) => toMention(name, index, passage.tokens, register)),
  );
  return { persons, mentions, bySurname, invented: inventedOf(passages, mentions) };
}

function isPerson(
  name: Name,
  tokens: readonly Token[],
  acting: ReadonlySet<string>,
  grammar: Grammar,
): boolean {
  if (name.title !== undefined) return !isThing(name.bare);
  if (isThing(name.bare) || isOfficeName(name.bare, grammar)) return false;
  if (isGivenName(name.bare[0] ?? '')) return true;
  // "12th Century Pumps"
  if (/^\d/.test(name.bare[0] ?? '')) return false;
  return !isAfterArticle(tokens, name, grammar) && acting.has(surnameOf(name.bare));
}

function addPerson(persons: Person[], bySurname: Map<string, Person[]>, name: Name, grammar: Grammar): void {
  const surname = surnameOf(name.bare);
  const given = name.bare[0] ?? '';
  const known = (bySurname.get(surname) ?? []).find((person) => mayBe(person, name));
  if (known) {
    addTitle(known, name, grammar);
    if (name.bare.join(' ').length > known.name.length && name.bare.length < 4) {
      known.name = name.bare.join(' ');
      known.given = given;
    }
    return;
  }
  const person = newPerson(name, given, grammar);
  persons.push(person);
  bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
}

/** Whether somebody may be whom a full name means: of two that have a "Jr." or "Sr." that one decides, "Frank Holt Sr.", "Holt Sr." */
function mayBe({ name, given = '' }: Person, { bare }: Name): boolean {
  const [own, known] = [suffixOf(bare), suffixOf(name.split(' '))];
  if (own !== '' && known !== '' && own !== known) return false;
  const isSurname = own !== '' && bare.length === 2;
  return isSurname || sameGiven(given, bare[0] ?? '');
}

/** Somebody as a name first shows them; without a given name the surname tells what it tells of gender. */
function genderOfNamed(name: string, { menNamed }: Grammar): Gender {
  const [first = ''] = name.toLowerCase().split('-');
  return menNamed?.has(first) ? 'male' : (givenGender(name) ?? 'unknown');
}

function newPerson(name: Name, given: string | undefined, grammar: Grammar): Person {
  const surname = surnameOf(name.bare);
  const person: Person = {
    name: given === undefined ? surname : name.bare.join(' '),
    given,
    surname,
    gender: genderOfNamed(given ?? surname, grammar),
    titles: new Set(),
  };
  addTitle(person, name, grammar);
  return person;
}

/** Gives somebody whose given name tells no gender that of the noun that describes them. */
function addGender(
  bySurname: Register['bySurname'],
  name: Name,
  tokens: readonly Token[],
  grammar: Grammar,
): void {
  const person = (bySurname.get(surnameOf(name.bare)) ?? []).find(
    (one) => name.bare.length === 1 || mayBe(one, name),
  );
  if (person?.gender !== 'unknown') return;
  for (const noun of nounsBeside(tokens, name, grammar)) {
    const gender = grammar.nouns.get(noun);
    if (gender === 'male' || gender === 'female') person.gender = gender;
  }
}

/** "Kit Holt, a mother of three", "her son, Kit" */
function nounsBeside(
  tokens: readonly Token[],
  { bare, first, last }: Name,
  { determiners }: Grammar,
): string[] {
  const isBehind =
    bare.length > 1 && lowerAt(tokens, last + 1) === ',' && determiners.has(lowerAt(tokens, last + 2));
  if (!isBehind) return [lowerAt(tokens, lowerAt(tokens, first - 1) === ',' ? first - 2 : first - 1)];
  const behind = tokens.slice(last + 3, last + 3 + REACH);
  const end = behind.findIndex(({ kind }) => kind !== 'word');
  return behind.slice(0, end < 0 ? REACH : end).map(({ lower }) => lower);
}

function addTitle(person: Person, { title }: Name, grammar: Grammar): void {
  if (title === undefined) return;
  person.titles.add(title);
  const gender = grammar.titles.get(title);
  if (person.gender === 'unknown' && gender && gender !== 'unknown') person.gender = gender;
}

type Register = {
  persons: Person[];
  bySurname: Map<string, Person[]>;
  spoken: ReadonlySet<string>;
  /** Words of names that do not begin their sentence. */
  within: ReadonlySet<string>;
  namesakes: Namesakes;
  grammar: Grammar;
};

function toMention(name: Name, passage: number, tokens: readonly Token[], register: Register): Mention {
  const meant = whoIsMeant(name, passage, tokens, register);
  if (meant.person && name.bare.length > 1) hearName(register.namesakes, name, meant.person, passage);
  return { ...name, passage, ...meant };
}

type Meant = Pick<Mention, 'person' | 'isAmbiguous' | 'bearers' | 'isOpening'>;

function whoIsMeant(name: Name, passage: number, tokens: readonly Token[], register: Register): Meant {
  const same = register.bySurname.get(surnameOf(name.bare)) ?? [];
  if (name.bare.length > 1) {
    const [person, other] = same.filter((one) => mayBe(one, name));
    return { person: other ? undefined : person, isAmbiguous: other !== undefined };
  }
  const bearers = same.filter((person) => fitsTitle(person, name, register.grammar));
  if (bearers.length > 1) {
    const meant = meantBy(register.namesakes, name, bearers, passage);
    const inView = namedSoFar(register.namesakes, name, bearers);
    return { person: meant ?? soleBearer(name, register), isAmbiguous: true, bearers: inView };
  }
  const [bearer] = bearers;
  if (bearer) addTitle(bearer, name, register.grammar);
  const person = bearer ?? calledByGiven(name, register) ?? unexplained(name, tokens, register);
  return { person, isAmbiguous: false, isOpening: !register.within.has(name.bare[0] ?? '') };
}

/** The one person whom a first name means that stands alone: "Mira"; with a title only one that is a surname, "Mr Xi". */
function calledByGiven({ bare, title }: Name, { persons }: Register): Person | undefined {
  const first = surnameOf(bare);
  const [person, other] = persons.filter((one) => one.given === first);
  if (!person || other) return undefined;
  const isGiven = title === undefined || BEFORE_GIVEN.has(title);
  return isGiven || !isGivenName(first) || GIVEN_BEHIND.test(person.surname) ? person : undefined;
}

const BEFORE_GIVEN = new Set(['sir', 'dame']);
// "Tae-jun": a given name of Korea, behind the surname
const GIVEN_BEHIND = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** The bearer of a surname that no full name explains, where it speaks, has a title or is described; "Radio 4" is none. */
function unexplained(name: Name, tokens: readonly Token[], register: Register): Person | undefined {
  const { spoken, grammar } = register;
  const isNumbered = /^\d+$/.test(lowerAt(tokens, name.last + 1));
  const isNobody = grammar.nobody.has(surnameOf(name.bare).toLowerCase());
  const isSomebody = !isNobody && spoken.has(surnameOf(name.bare)) && !isThing(name.bare) && !isNumbered;
  return isSomebody && !isAfterArticle(tokens, name, grammar) ? soleBearer(name, register) : undefined;
}

function fitsTitle(person: Person, { title }: Name, grammar: Grammar): boolean {
  const told = grammar.titles.get(title ?? '');
  if (told !== 'male' && told !== 'female') return true;
  return person.gender === 'unknown' || person.gender === told;
}

/** The person that a bare surname stands for where no full name does, one for each surname (and gender a title tells). */
function soleBearer(name: Name, { persons, bySurname, grammar }: Register): Person {
  const surname = surnameOf(name.bare);
  const known = persons.find((person) => person.name === surname && fitsTitle(person, name, grammar));
  if (known) return known;
  const person = newPerson(name, undefined, grammar);
  persons.push(person);
  if (!bySurname.has(surname)) bySurname.set(surname, [person]);
  return person;
}
