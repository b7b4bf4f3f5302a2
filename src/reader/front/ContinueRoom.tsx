import { lazy, type ReactNode } from 'react';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const ContinueStrip = lazy(async () => ({ default: (await import('./ContinueStrip.tsx')).ContinueStrip }));

/** Room for the story one stopped in, which the first paint keeps where there is one. */
export function ContinueRoom(): ReactNode {
  const isLive = useIsLive();
  return (
    <div className="continue-room">
      <Extra>{isLive && <ContinueStrip />}</Extra>
    </div>
  );
}
