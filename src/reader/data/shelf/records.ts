// The records of a shelf in IndexedDB, one an entry. Comes when a shelf is first asked for what it holds.
import { createStore, getMany, promisifyRequest } from 'idb-keyval';
import type { Changes } from './shelf.ts';

/** So many are read in one task: ten thousand at once would hold up what their reader does. */
const SLICE = 500;

/** A value of each kind that an entry must have: a text for a text, a number for a number. */
export type Example<Entry> = Entry extends object ? { [Key in keyof Entry]?: Example<Entry[Key]> } : Entry;

/** Milliseconds: no date is further from 1970 (ECMA-262, 21.4.1.1). */
const MAX_NUMBER = 8.64e15;

export type Records<Entry> = {
  ids: () => Promise<string[]>;
  get: (ids: string[]) => Promise<(Entry | undefined)[]>;
  all: () => Promise<Map<string, Entry>>;
  /** Writes the changes and gives what they replaced, all in one transaction. */
  exchange: (changes: Changes<Entry>) => Promise<Changes<Entry>>;
  /** The same, but what stands already stays as it is. */
  add: (changes: Changes<Entry>) => Promise<Changes<Entry>>;
  /** The changes of a page that was left before it could write them; they are dropped once they are written. */
  left: () => Changes<Entry>;
};

export function openRecords<Entry>(address: string, like: Example<Entry>): Records<Entry> {
  const sound = (entry: unknown): Entry | undefined => (isLike(entry, like) ? (entry as Entry) : undefined);
  const store = createStore(address, 'entries');
  return {
    // A browser may refuse the database by throwing at once
    ids: async () => store('readonly', keysOf),
    get: async (ids) => (await getMany<unknown>(ids, store)).map(sound),
    all: async () => store('readonly', (records) => readAll(records, sound)),
    async exchange(changes) {
      const before = await store('readwrite', (records) => exchange(records, changes));
      dropLeft(address, changes.keys());
      return before;
    },
    async add(changes) {
      const before = await store('readwrite', (records) => add(records, changes));
      dropLeft(address, changes.keys());
      return before;
    },
    left: () => readLeft(`${address} `, sound),
  };
}

/** Whether a value has what the example has; more does no harm. */
export function isLike(value: unknown, like: unknown): boolean {
  if (typeof value !== typeof like || value === null) return false;
  if (typeof value === 'number') return Math.abs(value) <= MAX_NUMBER;
  if (typeof value !== 'object' || typeof like !== 'object' || like === null) return true;
  return Object.entries(like).every(([key, example]) => isLike(Reflect.get(value, key), example));
}

function readLeft<Entry>(prefix: string, sound: (entry: unknown) => Entry | undefined): Changes<Entry> {
  const left = new Map<string, Entry | undefined>();
  try {
    for (const [key, text] of Object.entries<string>(localStorage)) {
      if (!key.startsWith(prefix)) continue;
      const stored: unknown = JSON.parse(text);
      const entry = sound(stored);
      if (stored === null || entry !== undefined) left.set(key.slice(prefix.length), entry);
    }
  } catch {
    // Nothing can have been left on a device that keeps nothing.
  }
  return left;
}

function dropLeft(address: string, ids: Iterable<string>): void {
  try {
    for (const id of ids) localStorage.removeItem(`${address} ${id}`);
  } catch {
    // As above.
  }
}

async function readAll<Entry>(
  records: IDBObjectStore,
  sound: (entry: unknown) => Entry | undefined,
): Promise<Map<string, Entry>> {
  const all = new Map<string, Entry>();
  for await (const ids of slicesOf(records)) {
    const entries = await promisifyRequest<unknown[]>(
      records.getAll(IDBKeyRange.bound(ids.at(0), ids.at(-1))),
    );
    for (const [at, stored] of entries.entries()) {
      const entry = sound(stored);
      if (entry !== undefined) all.set(ids[at] ?? '', entry);
    }
  }
  return all;
}

async function keysOf(records: IDBObjectStore): Promise<string[]> {
  const all: string[] = [];
  for await (const ids of slicesOf(records)) all.push(...ids);
  return all;
}

/** The ids of a shelf in order, some at a time: every key of it is an id, a text. */
async function* slicesOf(records: IDBObjectStore): AsyncGenerator<string[]> {
  let rest: IDBKeyRange | undefined;
  for (;;) {
    const ids = await promisifyRequest<IDBValidKey[]>(records.getAllKeys(rest, SLICE));
    if (ids.length > 0) yield ids.filter((id) => typeof id === 'string');
    if (ids.length < SLICE) return;
    rest = IDBKeyRange.lowerBound(ids.at(-1), true);
  }
}

async function exchange<Entry>(records: IDBObjectStore, changes: Changes<Entry>): Promise<Changes<Entry>> {
  const before = new Map<string, Entry | undefined>();
  for (const [id, entry] of changes) {
    const standing: IDBRequest<Entry | undefined> = records.get(id);
    standing.addEventListener('success', () => before.set(id, standing.result));
    if (entry === undefined) records.delete(id);
    else records.put(entry, id);
  }
  // Not to wait for the answers: a page that is left meanwhile would take its changes along.
  records.transaction.commit();
  await promisifyRequest(records.transaction);
  return before;
}

/** Waits for what stands: a page that is left meanwhile has left its changes behind. */
async function add<Entry>(records: IDBObjectStore, changes: Changes<Entry>): Promise<Changes<Entry>> {
  const before = new Map<string, Entry | undefined>();
  for (const [id, entry] of changes) {
    const standing: IDBRequest<Entry | undefined> = records.get(id);
    standing.addEventListener('success', () => {
      before.set(id, standing.result);
      if (entry === undefined) records.delete(id);
      else if (standing.result === undefined) records.put(entry, id);
    });
  }
  await promisifyRequest(records.transaction);
  return before;
}
