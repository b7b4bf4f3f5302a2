import { lazy, type ReactNode } from 'react';
import type { Mute } from '#reader/data/shelf/mutes.ts';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const MuteButton = lazy(async () => ({
  default: (await import('./MuteButton.tsx')).MuteButton,
}));

/** The way to mute what a page is about. It comes once the page stands; its room is there from the start. */
export function Muting(mute: Pick<Mute, 'kind' | 'text'>): ReactNode {
  const isLive = useIsLive();
  return (
    <div className="muting">
      {isLive && (
        <Extra>
          <MuteButton {...mute} />
        </Extra>
      )}
    </div>
  );
}
