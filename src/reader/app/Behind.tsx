import type { ReactNode } from 'react';
import { PlaceKeeper } from '#reader/place/PlaceKeeper.tsx';

/** What the frame does for its reader without being seen. */
export function Behind(): ReactNode {
  return <PlaceKeeper />;
}
