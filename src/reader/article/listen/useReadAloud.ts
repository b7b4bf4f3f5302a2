import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sentence } from './sentences.ts';

export type ReadAloud = {
  /** The sentence one is at; -1 before the first. */
  at: number;
  isSpeaking: boolean;
  hasFailed: boolean;
  play: () => void;
  pause: () => void;
  /** So many sentences on, or back. */
  skip: (by: number) => void;
};

type Manner = { rate: number; voiceFor: (language: string) => SpeechSynthesisVoice | undefined };

/**
 * Says sentence after sentence. A pause stops the sentence, and going on begins it anew: `speechSynthesis.pause()` is
 * forgotten by several browsers, and no one minds hearing the beginning again.
 */
export function useReadAloud(sentences: readonly Sentence[], manner: Manner): ReadAloud {
  const [reached, setReached] = useState<Sentence>();
  const [isSpeaking, setIsSpeaking] = useState(false);
  const [hasEnded, setHasEnded] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const latest = useRef(manner);
  const turn = useRef(0);
  useEffect(() => {
    latest.current = manner;
  });
  const silence = useCallback(() => {
    turn.current += 1;
    speechSynthesis.cancel();
    setIsSpeaking(false);
  }, []);
  const say = useCallback(
    (from: number): void => {
      silence();
      const mine = turn.current;
      const sayOne = (index: number): void => {
        const sentence = sentences[index];
        setHasEnded(!sentence);
        if (!sentence) return setIsSpeaking(false);
        setReached(sentence);
        const utterance = new SpeechSynthesisUtterance(sentence.text);
        utterance.lang = sentence.language;
        utterance.rate = latest.current.rate;
        utterance.voice = latest.current.voiceFor(sentence.language) ?? null;
        utterance.addEventListener('end', () => {
          if (turn.current === mine) sayOne(index + 1);
        });
        utterance.addEventListener('error', () => {
          if (turn.current !== mine) return;
          silence();
          setHasFailed(true);
        });
        speechSynthesis.speak(utterance);
      };
      setIsSpeaking(true);
      setHasFailed(false);
      sayOne(from);
    },
    [sentences, silence],
  );
  // Some browsers go on speaking when the page is left.
  useEffect(() => {
    addEventListener('pagehide', silence);
    return () => {
      removeEventListener('pagehide', silence);
      silence();
    };
  }, [silence]);
  const at = placeOf(reached, sentences);
  return {
    at,
    isSpeaking,
    hasFailed,
    play: () => say(hasEnded ? 0 : Math.max(at, 0)),
    pause: silence,
    skip(by) {
      const next = Math.min(Math.max(at + by, 0), sentences.length - 1);
      if (isSpeaking) return say(next);
      setHasEnded(false);
      setReached(sentences[next]);
    },
  };
}

/** Where a sentence stands among others of the same story: itself, or what comes next where it is not one of them. */
function placeOf(sentence: Sentence | undefined, sentences: readonly Sentence[]): number {
  if (!sentence) return -1;
  const next = sentences.findIndex(
    ({ range }) => range.compareBoundaryPoints(Range.START_TO_START, sentence.range) >= 0,
  );
  return next < 0 ? sentences.length - 1 : next;
}
