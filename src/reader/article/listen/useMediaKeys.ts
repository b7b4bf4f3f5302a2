import { useEffect } from 'react';
import type { ReadAloud } from './useReadAloud.ts';

/** The keys for media, on the keyboard and on headphones, drive the reading aloud. */
export function useMediaKeys(title: string, { isSpeaking, play, pause, skip }: ReadAloud): void {
  useEffect(() => {
    if (!('mediaSession' in navigator)) return undefined;
    const { mediaSession } = navigator;
    const answers = {
      play,
      pause,
      stop: pause,
      previoustrack: () => skip(-1),
      nexttrack: () => skip(1),
    } as const;
    mediaSession.metadata = new MediaMetadata({ title });
    mediaSession.playbackState = isSpeaking ? 'playing' : 'paused';
    for (const action of ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'] as const)
      mediaSession.setActionHandler(action, answers[action]);
    return () => {
      for (const action of ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'] as const)
        mediaSession.setActionHandler(action, null);
      mediaSession.playbackState = 'none';
    };
  });
}
