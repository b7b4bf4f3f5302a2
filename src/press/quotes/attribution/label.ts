import type { Mention, Person } from '#press/quotes/people/people.ts';

/**
 * Whom a label of an interview or transcript means that the article names otherwise: "MH:", "M.H.:" and "HOLT:" are Mira Holt.
 *
 * - Only where one person alone may be meant.
 */
export function labelledPerson({ bare }: Mention, persons: readonly Person[]): Person | undefined {
  const label = bare.join(' ');
  if (!CAPITALS.test(label) || BODY.test(label) || persons.length > MOST_PERSONS) return undefined;
  const letters = label.replaceAll(/[. ]/g, '');
  const [person, other] = persons.filter(
    ({ name, surname }) =>
      !CAPITALS.test(name) &&
      (initialsOf(name) === letters || [name, surname].some((word) => word.toUpperCase() === label)),
  );
  return other ? undefined : person;
}

/** Of more, nobody would write initials; each label is held against all. */
const MOST_PERSONS = 200;
// What two capitals mean to anybody
const BODY = /^(?:AP|EU|MP|PA|PM|UK|UN|US)$/;
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}. '’-]+$/u;

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map(([first = '']) => first)
    .join('');
}
