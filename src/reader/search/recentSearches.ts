import { createShelf, type Entries } from '#reader/data/shelf.ts';
import { setFlag } from '#reader/data/setFlag.ts';
import { useEntries } from '#reader/data/useEntries.ts';

type Searched = { at: number };

const MAX_RECENT = 10;
const recent = createShelf<Searched>('searches');

/** What was searched for on this device, the last first. */
export function useRecentSearches(): string[] {
  return textsOf(useEntries(recent)).slice(0, MAX_RECENT);
}

/** Keeps a search on this device, and lets go of the oldest. */
export async function keepSearch(text: string): Promise<void> {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain === '') return;
  setFlag('searched', true);
  const search = { at: Date.now() };
  // The page may be left before the device has answered
  void recent.put(new Map([[plain, search]]));
  const old = textsOf(await recent.everything()).filter((kept) => kept !== plain);
  const gone = old.slice(MAX_RECENT - 1).map((kept) => [kept, undefined] as const);
  await recent.put(new Map<string, Searched | undefined>([[plain, search], ...gone]));
}

export function forgetSearch(text: string): void {
  void recent.put(new Map([[text, undefined]])).then(() => setFlag('searched', recent.count() > 0));
}

function textsOf(entries: Entries<Searched> | undefined): string[] {
  return [...(entries ?? [])].sort(([, one], [, other]) => other.at - one.at).map(([text]) => text);
}
