import { keptPaths } from '#edition/ledger.ts';
import { ledgerPath, manifestPath } from '#edition/paths.ts';
import type { Stores } from '#reader/offline/stores/stores.ts';
import { bringInAll, type Order, type Outcome } from './bringIn.ts';
import { keptLedger, readLedger } from './ledgers.ts';

export type Keeping = { signal?: AbortSignal; progress?: (doneBytes: number) => void };

/** Puts all of an edition on the device and makes it the current one. Of the edition before only what changed is asked for. */
export async function keepWhole(stores: Stores, edition: string, how: Keeping = {}): Promise<Outcome> {
  const ledger = await readLedger(edition, how.signal);
  if (!ledger) return 'changed';
  const paths = [...keptPaths(Object.keys(ledger.files)), ledgerPath, manifestPath];
  const before = await beforeThis(stores, edition);
  const outcome = await bringInAll({ stores, edition, ledger, before, paths, ...how });
  if (outcome !== 'done') return outcome;
  await stores.setCurrent({ edition, isWhole: true });
  return 'done';
}

async function beforeThis(stores: Stores, edition: string): Promise<Order['before']> {
  const before = (await stores.current())?.edition;
  if (before === undefined || before === edition) return undefined;
  const ledger = await keptLedger(stores, before);
  return ledger && { edition: before, ledger };
}

/** Keeps no more than usual of the current edition. */
export async function letGo(stores: Stores): Promise<void> {
  const current = await stores.current();
  if (!current) return;
  const store = await stores.edition(current.edition);
  const articles = stores.addressOf('edition/articles/');
  const images = stores.addressOf('edition/images/');
  const keys = await store.keys();
  const going = keys.filter(({ url }) => url.startsWith(articles) || url.startsWith(images));
  await Promise.all(going.map((key) => store.delete(key)));
  await stores.setCurrent({ edition: current.edition, isWhole: false });
}
