import type { ReactNode } from 'react';
import { muteId, toggleMute, type Mute } from '#reader/data/shelf/mutes.ts';
import { localDate } from '#reader/ui/type/date.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useInterface } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** Everything muted, each with a way to lift it. */
export function MuteList({ muted }: { muted: readonly Mute[] }): ReactNode {
  const words = useYourWords();
  const { language } = useInterface();
  return (
    <ol className="mute-list" aria-label={words.mutedTitle}>
      {muted.map((mute) => (
        <li key={muteId(mute)}>
          <span>
            <bdi>{mute.text}</bdi>
            <small>
              {words.muteKinds[mute.kind]} · {words.mutedOn(localDate(mute.at, language))}
            </small>
          </span>
          <button
            type="button"
            className="target"
            aria-label={words.lift(mute.text)}
            onClick={() => toggleMute(mute, words.lifted(mute.text))}
          >
            <Icon shape="close" />
          </button>
        </li>
      ))}
    </ol>
  );
}
