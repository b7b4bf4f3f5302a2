import { change } from './change.ts';
import { createShelf } from './shelf.ts';
import { setFlag } from './setFlag.ts';

export const muteKinds = ['word', 'voice', 'section', 'search'] as const;

/** What the reader does not want to see in lists. `text` as it was written; `at` is milliseconds since 1970. */
export type Mute = { kind: (typeof muteKinds)[number]; text: string; at: number };

/** Everything muted, by `muteId`. */
export const mutes = createShelf<Mute>('muted', { kind: 'word', text: '', at: 0 });

/** One mute each of a kind and a text, however it is written. */
export function muteId({ kind, text }: Pick<Mute, 'kind' | 'text'>): string {
  return `${kind} ${text.trim().toLowerCase()}`;
}

/** Mutes, or lifts what is muted, and offers the way back. `said` is what was done, in words. */
export function toggleMute(mute: Pick<Mute, 'kind' | 'text'>, said: string): void {
  const id = muteId(mute);
  const put = mutes.has(id) ? undefined : { ...mute, text: mute.text.trim(), at: Date.now() };
  change(mutes, new Map([[id, put]]), () => said, raiseFlag);
}

/** Lists wait with their first paint while something is muted. */
export function raiseFlag(): void {
  setFlag('muted', mutes.count() > 0);
}
