import type { Person } from './people.ts';
import { surnameOf, type Name } from '#press/quotes/names/nameParts.ts';

/**
 * What an article has told so far of each surname that several bear, so that the surname alone means one of them.
 *
 * - Where it stood alone before the second was named, it goes on to mean the first.
 * - Else it means the one who is named in full in its paragraph or in the one before, where no other is.
 */
export type Namesakes = Map<string, Told>;

/** Those who were named in full, in order, and in which passage last. */
type Told = { named: Map<Person, number>; isAlone: boolean; owner?: Person };

/** Takes in a full name. */
export function hearName(namesakes: Namesakes, name: Name, person: Person, passage: number): void {
  const told = toldOf(namesakes, name);
  const [first] = told.named.keys();
  if (first && person !== first && told.isAlone) told.owner ??= first;
  told.named.set(person, passage);
}

/** Whom of those who bear a surname it means where it stands alone; `undefined` where nothing tells. */
export function meantBy(
  namesakes: Namesakes,
  name: Name,
  bearers: readonly Person[],
  passage: number,
): Person | undefined {
  const told = toldOf(namesakes, name);
  if (name.title === undefined) told.isAlone ||= told.named.size < 2;
  const known = bearers.filter((person) => told.named.has(person));
  if (told.owner && known.includes(told.owner)) return told.owner;
  const near = known.filter((person) => passage - (told.named.get(person) ?? 0) <= 1);
  return near.length === 1 ? near[0] : undefined;
}

/** Those who bear a surname and were named in full before it; all where none was: whoever is named later is not in view yet. */
export function namedSoFar(namesakes: Namesakes, name: Name, bearers: readonly Person[]): readonly Person[] {
  const { named } = toldOf(namesakes, name);
  const known = bearers.filter((person) => named.has(person));
  return known.length > 0 ? known : bearers;
}

function toldOf(namesakes: Namesakes, { bare }: Name): Told {
  const surname = surnameOf(bare);
  const told = namesakes.get(surname) ?? { named: new Map(), isAlone: false };
  namesakes.set(surname, told);
  return told;
}
