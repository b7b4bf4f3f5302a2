import type { CueTable } from './cueTable.ts';

/** No cue at all: the words of a language whose speech we cannot read are nobody's. */
export const unread: CueTable = {
  cues: '(?!)',
  orders: [],
  accordingTo: '(?!)',
  unsaid: {},
  asides: '(?!)',
  closing: '',
  pronouns: new Set(),
  openings: '(?!)',
  honorifics: '(?!)',
  offices: '(?!)',
  complement: '',
  unnamed: '(?!)',
  gap: '\\s+',
};
