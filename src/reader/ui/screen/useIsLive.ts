import { useSyncExternalStore } from 'react';

/**
 * Whether the reader has taken the page over.
 *
 * A printed page is shown before that, so the first render must give exactly what was printed: nothing in it may come from the
 * query of the address, from where one was before, or from the device.
 */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanging,
    () => true,
    () => false,
  );
}

function neverChanging(): () => void {
  return () => undefined;
}
