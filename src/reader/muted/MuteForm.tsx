import { useState, type ReactNode } from 'react';
import { muteId, muteKinds, mutes, toggleMute, type Mute } from '#reader/data/shelf/mutes.ts';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** Adds to what is muted. */
export function MuteForm(): ReactNode {
  const words = useYourWords();
  // What is written before the page is taken over would be lost
  const isEarly = !useIsLive();
  const [kind, setKind] = useState<Mute['kind']>('word');
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() !== '' && !mutes.has(muteId({ kind, text })))
      toggleMute({ kind, text }, words.nowMuted(text.trim()));
    setText('');
  };
  return (
    <form
      className="mute-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        {words.muteWhat}
        <select
          disabled={isEarly}
          value={kind}
          onChange={({ target }) => setKind(muteKinds.find((one) => one === target.value) ?? 'word')}
        >
          {muteKinds.map((one) => (
            <option key={one} value={one}>
              {words.muteKinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.muteText}
        <input
          type="text"
          disabled={isEarly}
          value={text}
          dir="auto"
          maxLength={500}
          required
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={isEarly}>
        {words.muteIt}
      </button>
    </form>
  );
}
