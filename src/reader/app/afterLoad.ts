import { useSyncExternalStore, type ReactNode } from 'react';

/** After a page has loaded it is left in peace for so long, in milliseconds. */
const PEACE_MS = 1000;

let loaded: ReactNode = null;
const listeners = new Set<() => void>();

/** Does what no first screen needs once the page has loaded. */
export function afterLoad(work: () => Promise<unknown>): void {
  const begin = (): unknown => setTimeout(() => void work().catch(() => undefined), PEACE_MS);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

/** Gives the frame of every page what came after it had loaded. */
export function showLate(part: ReactNode): void {
  loaded = part;
  for (const listener of listeners) listener();
}

export function useLate(): ReactNode {
  return useSyncExternalStore(
    subscribe,
    () => loaded,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
