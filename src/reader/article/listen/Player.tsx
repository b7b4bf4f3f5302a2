import '#reader/styles/feature/listen.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { AtFoot } from '#reader/ui/AtFoot.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { useListenWords } from '#reader/words/hook/useListenWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { keepListening, rates, readListening, type Listening } from './listening.ts';
import { sentencesOf } from './sentences.ts';
import { useMediaKeys } from './useMediaKeys.ts';
import { useReadAloud } from './useReadAloud.ts';
import { useSentenceMark } from './useSentenceMark.ts';
import { primaryOf, useVoices } from './useVoices.ts';

type PlayerProps = { article: PrintedArticle; onClose: () => void };

/** Reads the story aloud, at the foot of the screen; says why where the device cannot. */
export function Player({ article, onClose }: PlayerProps): ReactNode {
  const words = useListenWords();
  const { language, direction } = useInterface();
  const voices = useVoices(article.language);
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(article.language) ?? article.language;
  return (
    <AtFoot>
      <section
        ref={goTo}
        tabIndex={-1}
        className="notice-card player"
        aria-label={words.label}
        lang={language}
        dir={direction}
      >
        {voices === undefined && <output>{words.looking}</output>}
        {voices?.length === 0 && <p role="alert">{words.noVoice(name)}</p>}
        {voices !== undefined && voices.length > 0 && <Controls article={article} voices={voices} />}
        <button type="button" className="close" aria-label={words.close} onClick={onClose}>
          <Icon shape="close" />
        </button>
      </section>
    </AtFoot>
  );
}

/** The keyboard comes along: the player stands far from the button that opens it. */
function goTo(player: HTMLElement | null): void {
  player?.focus({ preventScroll: true });
}

type ControlsProps = { article: PrintedArticle; voices: readonly SpeechSynthesisVoice[] };

function Controls({ article, voices }: ControlsProps): ReactNode {
  const words = useListenWords();
  const number = useNumber();
  const [listening, setListening] = useState(readListening);
  const [sentences, setSentences] = useState(() => sentencesHere(listening.hasCaptions));
  const primary = primaryOf(article.language);
  const voice = voices.find(({ voiceURI }) => voiceURI === listening.voices[primary]) ?? voices[0];
  const aloud = useReadAloud(sentences, {
    rate: listening.rate,
    // A passage in another language is left to whichever voice the device has for it.
    voiceFor: (language) => (primaryOf(language) === primary ? voice : undefined),
  });
  useSentenceMark(sentences[aloud.at]);
  useMediaKeys(article.headline, aloud);
  const goesOn = useRef(false);
  // Whoever is being read to hears at once what was changed.
  useEffect(() => {
    if (goesOn.current) aloud.play();
    goesOn.current = false;
  });
  const change = (changes: Partial<Listening>): void => {
    const next = { ...listening, ...changes };
    setListening(next);
    keepListening(next);
    goesOn.current = aloud.isSpeaking;
    aloud.pause();
    if (changes.hasCaptions !== undefined) setSentences(sentencesHere(changes.hasCaptions));
  };
  return (
    <>
      <button type="button" aria-label={words.back} onClick={() => aloud.skip(-1)}>
        <Icon shape="previous" className="mirrored" />
      </button>
      <button type="button" className="player-play" onClick={aloud.isSpeaking ? aloud.pause : aloud.play}>
        {aloud.isSpeaking ? words.pause : words.play}
      </button>
      <button type="button" aria-label={words.onward} onClick={() => aloud.skip(1)}>
        <Icon shape="next" className="mirrored" />
      </button>
      <select
        aria-label={words.rate}
        value={listening.rate}
        onChange={({ target }) => change({ rate: Number(target.value) })}
      >
        {rates.map((rate) => (
          <option key={rate} value={rate}>{`${number(rate)}×`}</option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          aria-label={words.voice}
          value={voice?.voiceURI}
          onChange={({ target }) => change({ voices: { ...listening.voices, [primary]: target.value } })}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
      <label>
        <input
          type="checkbox"
          checked={listening.hasCaptions}
          onChange={({ target }) => change({ hasCaptions: target.checked })}
        />
        {words.captions}
      </label>
      {aloud.hasFailed && <p role="alert">{words.failed}</p>}
    </>
  );
}

function sentencesHere(hasCaptions: boolean): ReturnType<typeof sentencesOf> {
  const story = document.querySelector('article.story');
  return story ? sentencesOf(story, hasCaptions) : [];
}
