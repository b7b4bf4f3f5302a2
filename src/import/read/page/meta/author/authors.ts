import type { Person } from '#edition/article.ts';
import { isFields, textField } from '#import/read/json/fields.ts';
import { type Byline, bylinesOf } from './bylines.ts';
import { type PageFacts, metaContent } from '#import/read/page/meta/facts/facts.ts';
import { peopleIn } from '#import/read/people.ts';
import { isAuthor, isLogin, isPersonal, onlyNamesIn, spelledOut } from '#import/read/names.ts';
import { descriptionByline, saidNames } from './saidNames.ts';
import type { Shown } from '#import/read/page/meta/shown.ts';
import { folded } from '#import/read/isAlike.ts';
import { titleParts } from '#import/read/page/meta/title/titleParts.ts';

/** People named in one place; `strength` as in `Byline`, absent where the page's data names them. */
type Named = { people: Person[]; strength?: Byline['strength'] };

/**
 * Who wrote a page's story: persons, else the agency or desk it names; empty where it names none.
 *
 * - JSON-LD first, then metadata, then what the page shows near its headline.
 * - A person in the page's own byline is the better answer where the data names only the site, no person, or one
 *   whom the page shows nowhere: it is whoever filed the story there.
 */
export function authorsOf(facts: PageFacts, shown: Shown, siteName: string | undefined): Person[] {
  const isSite = siteNames(facts, siteName);
  const people = chosenAuthors(facts, shown, isSite);
  // "The Pier Post | By Ada Quill"
  const others = people.filter(({ name }) => !isSite(name));
  return others.some(({ name }) => isPersonal(name)) ? others : people;
}

function chosenAuthors(facts: PageFacts, shown: Shown, isSite: (name: string) => boolean): Person[] {
  const said = saidBy(facts, shown);
  const arePersons = ({ people }: Named): boolean =>
    people.some(({ name }) => isPersonal(name) && !isSite(name));
  const persons = said.find(arePersons);
  const isShown = persons !== undefined && isAnyShown(persons, shown);
  const onPage = isShown ? [] : shownOn(shown, titleParts(facts.title)[0] ?? '');
  if (persons) {
    const byline = onPage.find((named) => named.strength !== 'guess' && arePersons(named));
    return byline?.people ?? [...persons.people, ...namedBeside(persons.people, shown)];
  }
  const [first] = said;
  if (first) return (inPlaceOf(first, onPage, arePersons, isSite) ?? first).people;
  return (
    onlyShown(onPage, arePersons, isSite)?.people ?? peopleIn([{ name: descriptionByline(facts) ?? '' }])
  );
}

/** The others in a line under the headline that is nothing but all those names and theirs: many a system has room for one author. */
function namedBeside(people: readonly Person[], { lines }: Shown): Person[] {
  const known = new Set(people.map(({ name }) => folded(name)));
  for (const { text, after } of lines) {
    if (after < 0 || after > FARTHEST_BYLINE || text.length > LONGEST_BYLINE) continue;
    if (!people.every(({ name }) => text.includes(name))) continue;
    const others = (onlyNamesIn(text) ?? []).filter((name) => !known.has(folded(name)));
    const isNew = (name: string): boolean => isAuthor(name) && !people.some((one) => name.includes(one.name));
    if (others.length > 0 && others.every(isNew)) return others.map((name) => ({ name }));
  }
  return [];
}

const FARTHEST_BYLINE = 8;
const LONGEST_BYLINE = 120;

function saidBy(facts: PageFacts, shown: Shown): Named[] {
  const places = saidNames(facts).map((names) =>
    peopleIn(names.map(({ name, url }) => ({ name: asShown(name, shown), url }))),
  );
  return places.filter((people) => people.length > 0).map((people) => ({ people }));
}

/** The link to the next story may stand with a byline, under this one's headline: that line is no name. */
function shownOn(shown: Shown, headline: string): Named[] {
  const places = bylinesOf(shown).map(({ names, strength }): Named => {
    const lines = names
      .flatMap((name) => name.split('\n'))
      .filter((line) => folded(line) !== folded(headline));
    return { people: peopleIn(lines.map((name) => ({ name }))), strength };
  });
  return places.filter(({ people }) => people.length > 0);
}

/** What the page shows that is better than data which names no person. */
function inPlaceOf(
  said: Named,
  onPage: readonly Named[],
  arePersons: (named: Named) => boolean,
  isSite: (name: string) => boolean,
): Named | undefined {
  const persons = onPage.find(arePersons);
  const isOfOnePerson = said.people.every(({ name }) => isPersonal(name) && isSite(name));
  if (persons && !(isOfOnePerson && persons.strength === 'guess')) return persons;
  // A pen name that the page marks as its author, where the data has only the site
  const isOnlySite = said.people.every(({ name }) => isSite(name));
  if (!isOnlySite || isOfOnePerson) return undefined;
  return onPage.find(
    ({ people, strength }) => strength === 'marked' && !people.some(({ name }) => isSite(name)),
  );
}

/** The best name where the data has none: the first that is not the site, but persons of a byline before pen names. */
function onlyShown(
  onPage: readonly Named[],
  arePersons: (named: Named) => boolean,
  isSite: (name: string) => boolean,
): Named | undefined {
  const named = onPage.find(({ people }) => !people.every(({ name }) => isSite(name)));
  if (named && arePersons(named)) return named;
  return onPage.find((each) => each.strength === 'said' && arePersons(each)) ?? named ?? onPage[0];
}

function isAnyShown({ people }: Named, { lines }: Shown): boolean {
  const names = people.map(({ name }) => folded(name));
  return lines.some(({ text }) => {
    const line = folded(text);
    return names.some((name) => line.includes(name));
  });
}

/** Tells the name of the site and of who publishes it from the name of an author. */
function siteNames(facts: PageFacts, siteName: string | undefined): (name: string) => boolean {
  const publisher = facts.story?.['publisher'];
  const said = [
    siteName,
    isFields(publisher) ? textField(publisher, 'name') : undefined,
    metaContent(facts, 'publisher', 'dc.publisher', 'dcterms.publisher'),
    metaContent(facts, 'copyright', 'rights', 'dc.rights'),
    ...titleParts(facts.title).slice(1),
  ];
  const names = said.flatMap((each) => (each === undefined ? [] : titleParts(each).concat(each)));
  const keys = new Set(names.map(siteKey).filter((key) => key.length > 1));
  return (name) => keys.has(siteKey(name));
}

/** "© 2024 The Pier Post (www.pier.example)" and "The Pier Post" are one. */
function siteKey(name: string): string {
  return folded(
    name
      .replace(/\([^)]*\)|©|\(c\)|copyright|\b(?:19|20)\d{2}\b/giu, '')
      .replace(/^\s*https?:\/\/(?:www\.)?|\/\s*$/g, ''),
  );
}

/** A login such as "ada.quill" stands for the person on the page whose name it is made of. */
function asShown(name: string, { lines }: Shown): string {
  if (!isLogin(name)) return name;
  for (const { text } of lines) {
    const person = spelledOut(name, text);
    if (person !== undefined) return person;
  }
  return name;
}
