// How the reader likes to be read to, kept on the device.
import { tellLost } from '#reader/data/shelf/change.ts';

export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export type Listening = {
  /** Times the usual speed. */
  rate: number;
  hasCaptions: boolean;
  /** The chosen voice by primary language: `{ en: 'Daniel' }`. */
  voices: Readonly<Record<string, string>>;
};

const KEY = 'broadsheet.listening';
const usual: Listening = { rate: 1, hasCaptions: false, voices: {} };

/** What is stored; whatever is missing, foreign or broken falls back to the usual. */
export function readListening(): Listening {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return usual;
    const { rate, hasCaptions, voices }: Record<string, unknown> = { ...stored };
    return {
      rate: rates.find((one) => one === rate) ?? usual.rate,
      hasCaptions: hasCaptions === true,
      voices: typeof voices === 'object' && voices !== null ? namesIn(voices) : {},
    };
  } catch {
    return usual;
  }
}

export function keepListening(listening: Listening): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(listening));
  } catch {
    tellLost();
  }
}

function namesIn(voices: object): Record<string, string> {
  return Object.fromEntries(Object.entries(voices).filter(([, name]) => typeof name === 'string'));
}
