import { useState } from 'react';

/** Copies a text, and says how that went: what it is given, or that it failed. */
export function useCopying(failed: string): { copy: (text: string, done: string) => void; outcome: string } {
  const [outcome, setOutcome] = useState('');
  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(done);
    } catch {
      setOutcome(failed);
    }
  };
  return { copy: (text, done) => void copy(text, done), outcome };
}
