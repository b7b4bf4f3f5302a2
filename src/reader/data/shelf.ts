// A shelf is a named record kept on the device: in memory for rendering, in IndexedDB for tomorrow, and alike in every
// tab. Each change runs inside one IndexedDB transaction on what is stored, so two tabs writing at once lose nothing.
// Where the browser keeps nothing (private windows, a full disk) the shelf lasts as long as the page.

/** What writes to the device comes after the page: nothing of what it keeps shows at first. */
const device = () => import('idb-keyval');

export type Entries<Entry> = Readonly<Record<string, Entry>>;

export type Shelf<Entry> = {
  read: () => Entries<Entry>;
  subscribe: (listener: () => void) => () => void;
  /** Puts the entry under the id, or takes it away where it is undefined. Gives what stood there before. */
  set: (id: string, entry: Entry | undefined) => Entry | undefined;
};

export function createShelf<Entry>(name: string): Shelf<Entry> {
  let entries: Entries<Entry> = {};
  let channel: BroadcastChannel | undefined;
  let isOpen = false;
  const listeners = new Set<() => void>();
  const show = (next: Entries<Entry>): void => {
    entries = next;
    for (const listener of listeners) listener();
  };
  const load = async (): Promise<void> => {
    const stored = await device()
      .then(({ get }) => get<Entries<Entry>>(name))
      .catch(() => undefined);
    if (stored) show(stored);
  };
  const open = (): void => {
    if (isOpen || typeof indexedDB === 'undefined') return;
    isOpen = true;
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', () => void load());
    void load();
  };
  const store = async (id: string, entry: Entry | undefined): Promise<void> => {
    if (typeof indexedDB === 'undefined') return;
    await device()
      .then(({ update }) => update<Entries<Entry>>(name, (stored = {}) => withEntry(stored, id, entry)))
      .catch(() => undefined);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
    channel?.postMessage(id);
  };
  return {
    read: () => entries,
    subscribe(listener) {
      open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(id, entry) {
      const before = entries[id];
      show(withEntry(entries, id, entry));
      void store(id, entry);
      return before;
    },
  };
}

function withEntry<Entry>(entries: Entries<Entry>, id: string, entry: Entry | undefined): Entries<Entry> {
  const { [id]: _, ...others } = entries;
  return entry === undefined ? others : { ...others, [id]: entry };
}
