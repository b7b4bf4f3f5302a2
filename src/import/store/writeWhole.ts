import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file beside its place and renames it: a killed import leaves the old one or the new one, never half of one.
 *
 * - Where there is no room for it, the half of it goes again.
 */
export function writeWhole(path: string, write: (part: string) => void): void {
  const part = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    write(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
