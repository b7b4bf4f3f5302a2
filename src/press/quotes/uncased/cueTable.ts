/** How a language without capital letters reports speech. Alternatives of words are parted by `|`. */
export type CueTable = {
  /** Verbs of speech with their adverbs, the longest first. */
  cues: string;
  /** Where the speaker stands: `Holt said: “…”`, or, as in Arabic, `said Holt: “…”` too. */
  orders: readonly ('who-cue' | 'cue-who')[];
  /** "according to": the speaker follows. */
  accordingTo: string;
  /** What may stand between the speaker and the cue or quotation: "in an interview", "that". */
  asides: string;
  /** Pronouns, which stand for whoever spoke before. */
  pronouns: ReadonlySet<string>;
  /** Words before a speaker that are no part of it: "and", "today". */
  openings: string;
  /** Offices before a name: "minister". */
  titles: string;
  /** What parts words: a space, or nothing. */
  gap: string;
};
