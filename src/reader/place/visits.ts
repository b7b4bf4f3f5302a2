// Where each page of this tab's history was left: for Back, Forward and a reload.
import type { Anchor } from './anchor.ts';

/** `y` is how far the window was scrolled, in pixels. */
export type Visit = { anchor: Anchor; y: number };

const KEY = 'broadsheet.visits';
const MAX_VISITS = 60;

export function visitOf(page: string): Visit | undefined {
  return new Map(readVisits()).get(page);
}

export function keepVisit(page: string, anchor: Anchor | undefined): void {
  const others = readVisits().filter(([other]) => other !== page);
  const visits = anchor ? [...others, [page, { anchor, y: window.scrollY }] as const] : others;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(visits.slice(-MAX_VISITS)));
  } catch {
    // A device that keeps nothing goes back by pixels.
  }
}

/** Only this module writes the record, in this tab, so its entries are what they say; a broken one counts as none. */
function readVisits(): (readonly [string, Visit])[] {
  try {
    const visits: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(visits) ? visits : [];
  } catch {
    return [];
  }
}
