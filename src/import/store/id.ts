import { createHash } from 'node:crypto';
import { asciiSlug } from '#edition/text/slug.ts';

const MAX_LENGTH = 80;
const HASH_LENGTH = 8;

/**
 * The id a headline gives by itself: its slug, or `story-` and a hash where it has hardly a Latin letter.
 *
 * @example idFor('Harbour board votes') // 'harbour-board-votes'
 */
export function idFor(headline: string): string {
  const slug = asciiSlug(headline, MAX_LENGTH);
  const letters = headline.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isTelling = slug.length > 0 && slug.replaceAll('-', '').length >= letters * 0.5;
  if (isTelling) return slug;
  const prefix = /[a-z]/.test(slug) ? asciiSlug(headline, MAX_LENGTH - HASH_LENGTH - 1) : 'story';
  return `${prefix}-${shortHash(headline.normalize('NFC'))}`;
}

/** An id beside another story's with the same headline, told apart by where it came from: the same on every import. */
export function idBeside(id: string, identity: string): string {
  const suffix = shortHash(identity);
  return `${asciiSlug(id, MAX_LENGTH - HASH_LENGTH - 1)}-${suffix}`;
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
