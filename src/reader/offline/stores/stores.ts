// What this device keeps of a newspaper, in caches of the browser that both the pages and the worker open:
//
//   edition HASH   files of one edition, never of another
//   named          pictures and parts of the search index, whose names are their content: good for every edition
//   saved          what the reader saved, until it is let go, whatever becomes of its edition
//   reader HASH    the reader's own files
//   state          which edition is opened without a connection
//
// The names hold the path of the site, so that two newspapers on one host keep apart.

/** The edition that is opened without a connection; `isWhole`: the reader asked to keep all of it. */
export type Current = { edition: string; isWhole: boolean };

export type Stores = {
  site: URL;
  edition: (hash: string) => Promise<Cache>;
  named: () => Promise<Cache>;
  saved: () => Promise<Cache>;
  reader: (hash: string) => Promise<Cache>;
  current: () => Promise<Current | undefined>;
  /** Opens this edition from now on and lets go of every other but the one before, which another tab may be reading. */
  setCurrent: (current: Current) => Promise<void>;
  /** Lets go of every cache of this newspaper whose kind is not kept. */
  clear: (isKept?: (kind: string) => boolean) => Promise<void>;
  addressOf: (path: string) => string;
};

const FAMILY = 'broadsheet';

/** The stores of the newspaper at this address. */
export function openStores(site: URL): Stores {
  const prefix = `${FAMILY} ${site.pathname} `;
  const open = (kind: string): Promise<Cache> => caches.open(prefix + kind);
  const stateKey = new URL('current', site).href;
  const readCurrent = async (): Promise<Current | undefined> =>
    parseCurrent(await (await (await open('state')).match(stateKey))?.text());
  const clear: Stores['clear'] = async (isKept = () => false) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(
      names.filter((name) => !isKept(name.slice(prefix.length))).map((n) => caches.delete(n)),
    );
  };
  return {
    site,
    edition: (hash) => open(`edition ${hash}`),
    named: () => open('named'),
    saved: () => open('saved'),
    reader: (hash) => open(`reader ${hash}`),
    current: readCurrent,
    async setCurrent(current) {
      const before = (await readCurrent())?.edition;
      await (await open('state')).put(stateKey, new Response(JSON.stringify(current)));
      const kept = new Set([current.edition, before].map((hash) => `edition ${hash}`));
      if (before !== current.edition) await clear((kind) => !kind.startsWith('edition ') || kept.has(kind));
    },
    clear,
    addressOf: (path) => new URL(path, site).href,
  };
}

function parseCurrent(text: string | undefined): Current | undefined {
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && 'edition' in value && 'isWhole' in value
    ? { edition: String(value.edition), isWhole: value.isWhole === true }
    : undefined;
}
