import { lazy, type ReactNode } from 'react';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const Behind = lazy(async () => ({ default: (await import('./Behind.tsx')).Behind }));

/** What the frame does for its reader without being seen: it comes once the page stands. */
export function Later(): ReactNode {
  return <Extra>{useIsLive() && <Behind />}</Extra>;
}
