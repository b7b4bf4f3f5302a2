import type { ReactNode } from 'react';
import { Keys } from '#reader/keys/Keys.tsx';
import { PlaceKeeper } from '#reader/place/PlaceKeeper.tsx';

export { loadKeysWords } from '#reader/keys/Keys.tsx';

/** What the frame does for its reader without being seen. */
export function Behind(): ReactNode {
  return (
    <>
      <PlaceKeeper />
      <Keys />
    </>
  );
}
