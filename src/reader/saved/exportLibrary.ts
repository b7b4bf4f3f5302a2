import type { Kept } from '#reader/data/library.ts';
import type { Entries } from '#reader/data/shelf.ts';

/** Everything saved and read as one JSON text, newest first: for safe keeping, or to take along. */
export function libraryJson(saved: Entries<Kept>, read: Entries<Kept>): string {
  return `${JSON.stringify({ schema: 1, saved: dated(saved), read: dated(read) }, undefined, 2)}\n`;
}

/** Hands a text to the browser as a download. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download holds the data by now.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function dated(entries: Entries<Kept>): readonly unknown[] {
  return newestFirst(entries).map(({ row, at }) => ({ at: new Date(at).toISOString(), article: row }));
}

export function newestFirst(entries: Entries<Kept>): readonly Kept[] {
  return Object.values(entries).toSorted((a, b) => b.at - a.at);
}
