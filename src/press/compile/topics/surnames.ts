import { isGivenName } from '#press/quotes/names/givenNames.ts';

/** What a name means in an article that names `row`; nothing where several could be meant. */
export type Surnames = { meaningOf: (key: string, row: ReadonlySet<string>) => string | undefined };

// From this share on in which a word stands beside a longer name with it, it is short for one.
const MIN_BESIDE = 0.4;
// Nearly always the same one: others of the name are exceptions.
const MIN_SAME = 0.9;

const MUCH_MORE = 3;

type Bearers = { alone: number; beside: number; owners: Map<string, number> };

/** Learns which single names are surnames or given names, and of whom, from the names of each article. */
export function readSurnames(rows: readonly ReadonlySet<string>[]): Surnames {
  const known = new Map<string, Bearers>();
  for (const row of rows) {
    const full = [...row].filter(isFull);
    for (const key of row) {
      if (key.includes(' ')) continue;
      const bearers = known.get(key) ?? { alone: 0, beside: 0, owners: new Map<string, number>() };
      known.set(key, bearers);
      const owners = full.filter((name) => isShortFor(key, name));
      if (owners.length === 0) bearers.alone += 1;
      else bearers.beside += 1;
      for (const owner of owners)
        bearers.owners.set(owner, (bearers.owners.get(owner) ?? 0) + 1 / owners.length);
    }
  }
  return {
    meaningOf(key, row) {
      if (key.includes(' ')) return key;
      const bearers = known.get(key);
      if (!bearers) return key;
      const isShort = bearers.beside >= MIN_BESIDE * (bearers.beside + bearers.alone);
      const here = [...bearers.owners.keys()].filter((owner) => row.has(owner));
      if (here.length > 0 && (isShort || here.every(isPerson)))
        return here.length === 1 ? here[0] : undefined;
      if (isShort) return soleOwner(bearers);
      return isShared(bearers) ? undefined : key;
    },
  };
}

/** A name that could be called by its last word. */
function isFull(name: string): boolean {
  return name.includes(' ') && !/ (?:of|&) /.test(name);
}

function isPerson(name: string): boolean {
  return isGivenName(name.split(' ', 1)[0] ?? '');
}

function isShortFor(key: string, name: string): boolean {
  return name.endsWith(` ${key}`) || (isGivenName(key) && name.startsWith(`${key} `));
}

/** A surname of several people, unless it is so often alone that it must be something else: "Washington". */
function isShared({ alone, beside, owners }: Bearers): boolean {
  return [...owners.keys()].filter(isPerson).length > 1 && alone < MUCH_MORE * beside;
}

function soleOwner({ beside, owners }: Bearers): string | undefined {
  for (const [owner, count] of owners) if (count >= MIN_SAME * beside) return owner;
  return undefined;
}
