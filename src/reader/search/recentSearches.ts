import { createShelf, type Entries } from '#reader/data/shelf/shelf.ts';
import { setFlag } from '#reader/data/shelf/setFlag.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';

type Searched = { at: number };

const MAX_RECENT = 10;
const recent = createShelf<Searched>('searches', { at: 0 });

/** What was searched for on this device, the last first. */
export function useRecentSearches(): string[] {
  return textsOf(useEntries(recent)).slice(0, MAX_RECENT);
}

/** Keeps a search on this device, and lets go of the oldest. */
export async function keepSearch(text: string): Promise<void> {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain === '') return;
  setFlag('searched', true);
  // First: the page may be left before the device has answered
  await recent.put(new Map([[plain, { at: Date.now() }]]));
  const gone = textsOf(await recent.everything()).slice(MAX_RECENT);
  if (gone.length > 0) await recent.put(new Map(gone.map((old) => [old, undefined])));
}

export function forgetSearch(text: string): void {
  void recent.put(new Map([[text, undefined]])).then(() => setFlag('searched', recent.count() > 0));
}

function textsOf(entries: Entries<Searched> | undefined): string[] {
  return [...(entries ?? [])].sort(([, one], [, other]) => other.at - one.at).map(([text]) => text);
}
