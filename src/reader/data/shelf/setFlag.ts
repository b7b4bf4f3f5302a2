import { flagKey, type Flag } from './flags.ts';
import { siteRoot } from '#reader/data/site.ts';

/** Raises or lowers a flag for the first paint of the next page. */
export function setFlag(name: Flag, isUp: boolean): void {
  const key = flagKey(name, siteRoot().pathname);
  try {
    if (isUp) localStorage.setItem(key, '');
    else localStorage.removeItem(key);
  } catch {
    // A device that keeps nothing has no next time.
  }
}
