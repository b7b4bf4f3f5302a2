import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file beside its place and renames it: a killed import leaves the old one or the new one, never half of one. */
export function writeWhole(path: string, write: (part: string) => void): void {
  const part = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  write(part);
  renameSync(part, path);
}
