import * as v from 'valibot';
import { ledgerSchema, type Ledger } from '#edition/ledger.ts';
import { ledgerPath } from '#edition/paths.ts';
import { fetchEdition } from '#reader/data/fetchEdition.ts';
import type { Stores } from '#reader/offline/stores/stores.ts';

/** The files of an edition as its host names them, or nothing where it names those of another one by now. */
export async function readLedger(edition: string, signal?: AbortSignal): Promise<Ledger | undefined> {
  const ledger = await fetchEdition(ledgerSchema, { path: ledgerPath, edition, ...(signal && { signal }) });
  return ledger.edition === edition ? ledger : undefined;
}

/** The ledger that was kept with an edition. */
export async function keptLedger(stores: Stores, edition: string): Promise<Ledger | undefined> {
  const response = await (await stores.edition(edition)).match(stores.addressOf(ledgerPath));
  const result = v.safeParse(ledgerSchema, await response?.json().catch(() => undefined));
  return result.success ? result.output : undefined;
}
