// A shelf is a collection of records kept on the device: in IndexedDB for tomorrow, one record an entry, and alike in
// every tab. What stands on it is known at once by id; the entries themselves are read when a page asks for them, so that
// ten thousand of them cost a page that only marks what was read nothing but their names.
// A page that is left before its records have come leaves its changes beside them, for the next one.
// The device may hold what this reader did not write: an entry that is not like the others is passed over.
// Where the browser keeps nothing (private windows, a full disk) the shelf lasts as long as the page, and the page says so.
import { tellLost } from './change.ts';
import type { Example, Records } from './records.ts';
import { siteRoot } from '#reader/data/site.ts';

export type Entries<Entry> = ReadonlyMap<string, Entry>;
/** What to put under which id; undefined takes away. */
export type Changes<Entry> = ReadonlyMap<string, Entry | undefined>;

export type Shelf<Entry> = {
  subscribe: (listener: () => void) => () => void;
  has: (id: string) => boolean;
  /** What stands on it. The same object until something changes. */
  ids: () => ReadonlySet<string>;
  count: () => number;
  /** Every entry; undefined until the device has answered. The same object until something changes. */
  all: () => Entries<Entry> | undefined;
  get: (id: string) => Promise<Entry | undefined>;
  /** Every entry, once the device has answered. */
  everything: () => Promise<Entries<Entry>>;
  /** Shows the changes at once and stores them in one transaction. Settles with what stood there before. */
  put: (changes: Changes<Entry>) => Promise<Changes<Entry>>;
};

/**
 * A shelf of its own name.
 *
 * - `like`: an example of an entry, with what is asked of every one.
 * - `isFirstKept`: what is put before the device has said what stands takes the place of nothing: a story that seemed not saved
 *   is, and has its note.
 */
export function createShelf<Entry>(
  name: string,
  like: Example<Entry>,
  { isFirstKept = false } = {},
): Shelf<Entry> {
  const address = `broadsheet${siteRoot().pathname}${name}`;
  const isLasting = typeof indexedDB !== 'undefined';
  let ids = new Set<string>();
  const listeners = new Set<() => void>();
  /** When this tab last changed an id: an older answer of the device must not take that back. */
  const written = new Map<string, number>();
  /** What the device would not take: it lasts as long as the page. */
  const unkept = new Map<string, Entry | undefined>();
  let entries: Map<string, Entry> | undefined = isLasting ? undefined : new Map();
  let moment = 0;
  /** Whether `has` tells what stands: what is put before may stand here already, with more to it. */
  let isKnown = !isLasting;
  let opening: Promise<Records<Entry> | undefined> | undefined;
  let loading: Promise<void> | undefined;
  let channel: BroadcastChannel | undefined;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const show = (changes: Iterable<readonly [string, Entry | undefined]>): void => {
    entries = entries && new Map(entries);
    ids = new Set(ids);
    for (const [id, entry] of changes) {
      if (entry === undefined) ids.delete(id);
      else ids.add(id);
      if (entry === undefined) entries?.delete(id);
      else entries?.set(id, entry);
    }
    tell();
  };
  const isOlder = (id: string, asked: number): boolean => (written.get(id) ?? 0) <= asked;
  const start = async (): Promise<Records<Entry> | undefined> => {
    if (!isLasting) return undefined;
    channel = new BroadcastChannel(address);
    channel.addEventListener('message', ({ data }) => void refresh(data));
    const { openRecords } = await import('./records.ts');
    const records = openRecords(address, like);
    const left = new Map([...records.left()].filter(([id]) => !written.has(id)));
    if (left.size > 0) void addLeft(records, left).catch(() => undefined);
    void loadIds(records);
    return records;
  };
  const open = (): Promise<Records<Entry> | undefined> => (opening ??= start().catch(() => undefined));
  /** Puts what a page left behind that did not know yet what stood here. */
  const addLeft = async (records: Records<Entry>, left: Changes<Entry>): Promise<void> => {
    await (isFirstKept ? records.add(left) : records.exchange(left));
    await refresh([...left.keys()]);
  };
  const loadIds = async (records: Records<Entry>): Promise<void> => {
    const asked = moment;
    const stored = await records.ids().catch(() => []);
    ids = new Set([...ids, ...stored.filter((id) => isOlder(id, asked))]);
    isKnown = true;
    tell();
  };
  const refresh = async (changed: string[]): Promise<void> => {
    const records = await open();
    const asked = moment;
    const stored = await records?.get(changed).catch(() => undefined);
    if (stored) show(changed.map((id, at) => [id, stored[at]] as const).filter(([id]) => isOlder(id, asked)));
  };
  const loadAll = async (): Promise<void> => {
    const records = await open();
    const asked = moment;
    const stored = (await records?.all().catch(() => undefined)) ?? new Map<string, Entry>();
    const changed = [...written].filter(([, at]) => at > asked).map(([id]) => id);
    for (const id of changed) stored.delete(id);
    entries = stored;
    ids = new Set([...ids].filter((id) => stored.has(id) || !isOlder(id, asked)));
    show(unkept);
    if (changed.length > 0) await refresh(changed);
  };
  const write = async (changes: Changes<Entry>): Promise<Changes<Entry> | undefined> => {
    const isEarly = !isKnown;
    const asked = moment;
    if (isEarly) leaveBehind(address, changes);
    const records = await open();
    if (!isEarly || !isFirstKept) return records?.exchange(changes).catch(() => undefined);
    const stood = await records?.add(changes).catch(() => undefined);
    const isStanding = ([id, entry]: readonly [string, Entry | undefined]): boolean =>
      entry !== undefined && changes.get(id) !== undefined && isOlder(id, asked);
    if (stood) show([...stood].filter(isStanding));
    return stood;
  };
  const all = (): Entries<Entry> | undefined => {
    if (!entries) loading ??= loadAll();
    return entries;
  };
  return {
    subscribe(listener) {
      void open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    has: (id) => ids.has(id),
    ids: () => ids,
    count: () => ids.size,
    all,
    async everything() {
      all();
      await loading;
      return entries ?? new Map();
    },
    async get(id) {
      if (entries || unkept.has(id)) return (entries ?? unkept).get(id);
      return (await (await open())?.get([id]).catch(() => undefined))?.[0];
    },
    async put(changes) {
      const before = new Map([...changes.keys()].map((id) => [id, entries?.get(id)] as const));
      moment += 1;
      for (const id of changes.keys()) written.set(id, moment);
      show(changes);
      const stored = await write(changes);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
      if (stored) channel?.postMessage([...changes.keys()]);
      else tellLost();
      for (const [id, entry] of changes)
        if (stored) unkept.delete(id);
        else unkept.set(id, entry);
      return stored ?? before;
    },
  };
}

/** Writes changes down at once, where the records look for them. */
function leaveBehind<Entry>(address: string, changes: Changes<Entry>): void {
  try {
    for (const [id, entry] of changes)
      localStorage.setItem(`${address} ${id}`, JSON.stringify(entry ?? null));
  } catch {
    // A device that keeps nothing has nothing to come back to.
  }
}
