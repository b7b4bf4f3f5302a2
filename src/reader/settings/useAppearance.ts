import { useSyncExternalStore } from 'react';
import { tellLost } from '#reader/data/change.ts';
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
  show({ ...read(), ...changes });
  try {
    localStorage.setItem(appearanceKey, JSON.stringify(current));
  } catch {
    tellLost();
  }
}

function show(appearance: Appearance): void {
  current = appearance;
  applyAppearance(document.documentElement, appearance);
  for (const listener of listeners) listener();
}

function onStorage({ key, newValue }: StorageEvent): void {
  if (key === appearanceKey || key === null) show(parseAppearance(newValue));
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
}
