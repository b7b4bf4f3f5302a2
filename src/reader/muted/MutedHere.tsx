import { lazy, type ReactNode } from 'react';
import type { Unmuted } from './useUnmuted.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const MutedNote = lazy(async () => ({ default: (await import('./MutedNote.tsx')).MutedNote }));

/** Says what a list does not show, where it leaves something out. */
export function MutedHere({
  unmuted: { hidden, isShowing, toggle },
}: {
  unmuted: Unmuted<unknown>;
}): ReactNode {
  if (hidden === 0) return null;
  return (
    <Extra>
      <MutedNote hidden={hidden} isShowing={isShowing} onToggle={toggle} />
    </Extra>
  );
}
