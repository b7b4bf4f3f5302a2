import type { Ledger } from '#edition/ledger.ts';
import type { Stores } from '#reader/offline/stores/stores.ts';

/**
 * How bringing in files ended. `changed`: the host has another edition by now. `full`: the device has no room. `missing`: some
 * are not on the host; the others are there.
 */
export type Outcome = 'done' | 'missing' | 'changed' | 'full' | 'offline' | 'stopped';

export type Order = {
  stores: Stores;
  edition: string;
  paths: readonly string[];
  /** What the edition's files must be; without it they are taken as they come. */
  ledger?: Ledger;
  /** An edition that is here: what did not change since is taken from it. */
  before?: { edition: string; ledger: Ledger } | undefined;
  signal?: AbortSignal;
  progress?: (doneBytes: number) => void;
};

/** Files asked for at a time. */
const AT_ONCE = 6;

/**
 * Puts files of an edition into its store. What is there already is not asked for; broken off, it goes on from there.
 *
 * - What ends one file ends all: no other is begun, and once this has settled there is no more progress.
 */
export async function bringIn(order: Order): Promise<Outcome> {
  const store = await order.stores.edition(order.edition);
  const queue = order.paths.values();
  const ends: unknown[] = [];
  let doneBytes = 0;
  let isWhole = true;
  const work = async (): Promise<void> => {
    for (const path of queue) {
      if (ends.length > 0 || order.signal?.aborted) return;
      if (!(await bringOne(order, store, path))) isWhole = false;
      doneBytes += order.ledger?.files[path]?.size ?? 0;
      order.progress?.(doneBytes);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () => work().catch((error: unknown) => ends.push(error)));
  await Promise.all(workers);
  if (order.signal?.aborted) return 'stopped';
  const [end] = ends;
  if (end instanceof Stop) return end.outcome;
  if (end !== undefined) throw end;
  return isWhole ? 'done' : 'missing';
}

/**
 * Puts files into the store of their edition, the last of them when all others have come: with it the edition can be opened. What
 * the edition has not got (an article that was withdrawn since) is no loss to it.
 */
export async function bringInAll(order: Order): Promise<Outcome> {
  for (const paths of [order.paths.slice(0, -1), order.paths.slice(-1)]) {
    const outcome = await bringIn({ ...order, paths });
    if (outcome !== 'done' && outcome !== 'missing') return outcome;
  }
  return 'done';
}

class Stop extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

async function bringOne(order: Order, store: Cache, path: string): Promise<boolean> {
  const address = order.stores.addressOf(path);
  if (await store.match(address)) return true;
  const response = (await unchanged(order, path)) ?? (await fetchSound(order, path));
  if (!response) return false;
  await store.put(address, response).catch((error: unknown) => {
    throw isFull(error) ? new Stop('full') : error;
  });
  return true;
}

async function unchanged({ stores, ledger, before }: Order, path: string): Promise<Response | undefined> {
  const hash = ledger?.files[path]?.hash;
  if (!before || hash === undefined || before.ledger.files[path]?.hash !== hash) return undefined;
  return (await stores.edition(before.edition)).match(stores.addressOf(path));
}

async function fetchSound(order: Order, path: string): Promise<Response | undefined> {
  const response = await request(order, path);
  if (response.status === 409) throw new Stop('changed');
  if (response.status === 429 || response.status >= 500) throw new Stop('offline');
  const isPage = response.headers.get('content-type')?.includes('text/html') === true;
  if (!response.ok || isPage) return undefined;
  const expected = order.ledger?.files[path]?.hash;
  if (expected !== undefined && (await hashOf(response.clone())) !== expected) throw new Stop('changed');
  return response;
}

async function request({ stores, edition, signal }: Order, path: string): Promise<Response> {
  try {
    return await fetch(`${stores.addressOf(path)}?e=${edition}`, signal && { signal });
  } catch {
    throw new Stop('offline');
  }
}

/** As the press names contents: the first 16 hexadecimal digits of the SHA-256. */
async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
