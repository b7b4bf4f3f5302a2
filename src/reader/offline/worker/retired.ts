// What lies at the worker's address once a newspaper is no longer kept on devices: it takes the place of the worker, lets go of all
// that was kept, and takes itself away. What a reader saved and read is a list of its own and stays.
import { openStores } from '#reader/offline/stores/stores.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  await openStores(new URL(self.registration.scope)).clear();
  await self.registration.unregister();
}
