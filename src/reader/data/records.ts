// The records of a shelf in IndexedDB, one an entry. Comes when a shelf is first asked for what it holds.
import { createStore, getMany, promisifyRequest } from 'idb-keyval';
import type { Changes } from './shelf.ts';

export type Records<Entry> = {
  ids: () => Promise<string[]>;
  get: (ids: string[]) => Promise<(Entry | undefined)[]>;
  all: () => Promise<Map<string, Entry>>;
  /** Writes the changes and gives what they replaced, all in one transaction. */
  exchange: (changes: Changes<Entry>) => Promise<Changes<Entry>>;
};

export function openRecords<Entry>(address: string): Records<Entry> {
  const store = createStore(address, 'entries');
  return {
    ids: () => store('readonly', keysOf),
    get: (ids) => getMany<Entry>(ids, store),
    all: () => store('readonly', readAll<Entry>),
    exchange: (changes) => store('readwrite', (records) => exchange(records, changes)),
  };
}

async function readAll<Entry>(records: IDBObjectStore): Promise<Map<string, Entry>> {
  const [ids, entries] = await Promise.all([keysOf(records), promisifyRequest<Entry[]>(records.getAll())]);
  return new Map(entries.map((entry, at) => [ids[at] ?? '', entry]));
}

/** Every key of a shelf is an id: a text. */
async function keysOf(records: IDBObjectStore): Promise<string[]> {
  return (await promisifyRequest(records.getAllKeys())).filter((key) => typeof key === 'string');
}

async function exchange<Entry>(records: IDBObjectStore, changes: Changes<Entry>): Promise<Changes<Entry>> {
  const before = new Map<string, Entry | undefined>();
  for (const [id, entry] of changes) {
    const standing: IDBRequest<Entry | undefined> = records.get(id);
    standing.addEventListener('success', () => before.set(id, standing.result));
    if (entry === undefined) records.delete(id);
    else records.put(entry, id);
  }
  await promisifyRequest(records.transaction);
  return before;
}
