// What a page must know before its first paint, as attributes of <html>: that there is a story to go on with, for which
// the front page keeps room, that something is muted, for which lists wait, and that something was searched for, which the search
// opens with. The first-paint script reads them.

export const flags = ['continue', 'muted', 'searched'] as const;
export type Flag = (typeof flags)[number];

/** Where a flag is kept: apart for each edition, as more than one may be read from the same host. */
export function flagKey(name: Flag, sitePath: string): string {
  return `broadsheet.${name}${sitePath}`;
}

/** Shows the flags that are up on this device. */
export function applyFlags(root: HTMLElement, sitePath: string): void {
  for (const name of flags) {
    try {
      root.toggleAttribute(`data-${name}`, localStorage.getItem(flagKey(name, sitePath)) !== null);
    } catch {
      // A device that keeps nothing has nothing to show.
    }
  }
}
