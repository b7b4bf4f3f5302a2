import type { ReactNode } from 'react';
import { useHas } from '#reader/data/shelf/library.ts';
import { muteId, mutes, toggleMute, type Mute } from '#reader/data/shelf/mutes.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** Mutes what the page is about, or lifts that. */
export function MuteButton({ kind, text }: Pick<Mute, 'kind' | 'text'>): ReactNode {
  const words = useYourWords();
  const isMuted = useHas(mutes, muteId({ kind, text }));
  const said = isMuted ? words.lifted(text) : words.nowMuted(text);
  return (
    <button
      type="button"
      className="target"
      aria-pressed={isMuted}
      onClick={() => toggleMute({ kind, text }, said)}
    >
      {words.mute[kind]}
    </button>
  );
}
