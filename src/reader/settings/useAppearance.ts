import { useSyncExternalStore } from 'react';
import { tellLost } from '#reader/data/shelf/change.ts';
import {
  appearanceKey,
  applyAppearance,
  defaultAppearance,
  parseAppearance,
  storedAppearance,
  type Appearance,
} from './appearance.ts';

let current: Appearance | undefined;
const listeners = new Set<() => void>();

/** The reader's settings, and the way to change some of them: on this page at once, in other tabs, and for next time. */
export function useAppearance(): [Appearance, (changes: Partial<Appearance>) => void] {
  return [useSyncExternalStore(subscribe, read, () => defaultAppearance), change];
}

function read(): Appearance {
  current ??= parseAppearance(storedAppearance());
  return current;
}

function change(changes: Partial<Appearance>): void {
  current = { ...read(), ...changes };
  applyAppearance(document.documentElement, current);
  tell();
  try {
    localStorage.setItem(appearanceKey, JSON.stringify(current));
  } catch {
    tellLost();
  }
}

/** Another tab has stored something: the page shows it already (`firstPaint.ts`). */
function onStorage(): void {
  current = undefined;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
}
