import { createHash } from 'node:crypto';

/**
 * The name of a content: the first 16 hexadecimal digits of its SHA-256.
 *
 * @example contentHash('a') // 'ca978112ca1bbdca'
 */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
