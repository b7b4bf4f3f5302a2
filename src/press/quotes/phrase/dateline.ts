import { signAt } from '#press/quotes/text/passage.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/** "AVERELL, May 4 — | Mira Holt left", "Averell (PA) – | Mira Holt left" */
export function behindDateline({ tokens }: Reading, first: number): number {
  if (first > 0) return first;
  for (let at = 1; at < LONGEST_DATELINE; at += 1) {
    const isAgency = signAt(tokens, at - 1) === ')' && AGENCY.test(signAt(tokens, at - 2));
    if (DASH.test(signAt(tokens, at))) return isAgency || PLACE.test(signAt(tokens, 0)) ? at + 1 : first;
    if (/^\p{Ll}/u.test(signAt(tokens, at))) return first;
  }
  return first;
}

const LONGEST_DATELINE = 14;
const DASH = /^[–—-]$/;
const PLACE = /^\p{Lu}{3,}/u;
const AGENCY = /^\p{Lu}[\p{Lu}\p{Ll}]+$/u;
