import { workerPath } from '#edition/paths.ts';
import { scriptAddress } from '#reader/data/scriptAddress.ts';
import { siteRoot } from '#reader/data/site.ts';
import { openStores, type Stores } from './stores/stores.ts';

/** The stores of this newspaper where the browser has any: not in some private windows, nor where the host has no encryption. */
export function storesHere(): Stores | undefined {
  const canKeep = 'serviceWorker' in navigator && 'caches' in globalThis;
  return canKeep && !import.meta.env.DEV ? openStores(siteRoot()) : undefined;
}

/** Puts the worker to work. Gives nothing where the browser does not let it. */
export async function register({ site }: Stores): Promise<ServiceWorkerRegistration | undefined> {
  const address = scriptAddress(new URL(workerPath, site));
  try {
    return await navigator.serviceWorker.register(address, { scope: site.pathname, updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/** Takes everything back that was kept: the newspaper does not want to be read without a connection any more. */
export async function retire(stores: Stores): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(stores.site.href);
  await registration?.unregister();
  await stores.clear();
}
