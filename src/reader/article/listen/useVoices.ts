import { useEffect, useState } from 'react';

/** A browser that has voices has named them by then. */
const PATIENCE_MS = 1500;

/** The device's voices for a language, those on the device itself first; undefined until it has answered. */
export function useVoices(language: string): SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>();
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') {
      const timer = setTimeout(() => setVoices([]), 0);
      return () => clearTimeout(timer);
    }
    const look = (): void => {
      if (speechSynthesis.getVoices().length > 0) setVoices(speechSynthesis.getVoices());
    };
    const first = setTimeout(look, 0);
    const last = setTimeout(() => setVoices(speechSynthesis.getVoices()), PATIENCE_MS);
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      clearTimeout(first);
      clearTimeout(last);
      speechSynthesis.removeEventListener('voiceschanged', look);
    };
  }, []);
  return voices
    ?.filter(({ lang }) => primaryOf(lang) === primaryOf(language))
    .sort((one, other) => Number(other.localService) - Number(one.localService));
}

/** `en` of `en-GB`, and of `en_GB` as some devices write it. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
