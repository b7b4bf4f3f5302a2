import type { Frame } from '#press/quotes/frame/frame.ts';
import type { Phrase } from '#press/quotes/phrase/phrase.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/** The evidence a speaker was found by, from the strongest to the weakest. */
export type Rule =
  /** “…,” said Mira Holt. */
  | 'after'
  /** Mira Holt said: “…” */
  | 'introduced'
  /** Mira Holt said the pier was “…” */
  | 'within'
  /** Mira Holt: “…”, or “…” — Mira Holt */
  | 'labelled'
  /** “…,” said Mira Holt. “…” */
  | 'resumed'
  /** A paragraph after one whose quotation is still open. */
  | 'carried'
  /** A paragraph after one that ends with a colon. */
  | 'lead-in'
  /** A paragraph that is all quotation, after one that quotes or tells of somebody. */
  | 'monologue'
  /** Mira Holt shook her head. “…” */
  | 'preceding'
  /** No cue: the subject of the sentence. */
  | 'subject'
  /** “…,” the judge cut in. Told, in words that can't be read: nobody, and not whoever spoke before. */
  | 'unread'
  | 'none';

export type Attribution = {
  rule: Rule;
  subject?: Phrase;
  frame?: Frame;
  /** The verb behind the words, where its subject is left out. */
  verb?: string | undefined;
  /** Position of the reading that `subject` and `frame` belong to. */
  passage: number;
  /** Part of the utterance that the quotation before it began. */
  isSameUtterance: boolean;
  /** Somebody else reports that the speaker said so: "Holt said, according to the Courier". */
  isSecondHand: boolean;
};

/** Where a quotation stands: its passage, and what is known of everything before it. */
export type Place = {
  readings: readonly Reading[];
  framesOf: readonly (readonly Frame[])[];
  /** Attributions of the passages before this one, and of the quotations before this one. */
  earlier: readonly (readonly Attribution[])[];
  here: readonly Attribution[];
  passage: number;
  reading: Reading;
  frames: readonly Frame[];
  /** The same frames by the sentence of their cue. */
  bySentence: ReadonlyMap<number, readonly Frame[]>;
};

export function byFrame(rule: Rule, frame: Frame, passage: number): Attribution {
  return { rule, frame, subject: frame.subject, passage, isSameUtterance: false, isSecondHand: false };
}

/** The last of some attributions, unless it is of a fragment that nobody says for sure: « la lettre qui salue “un effort” ». */
export function lastSpoken(attributions: readonly Attribution[] = []): Attribution | undefined {
  const last = attributions.at(-1);
  const { kind, isDenied, way } = last?.frame ?? {};
  return kind === 'weak' && (isDenied || way === 'relative') ? undefined : last;
}

/** What tells that whoever spoke before goes on; no surer than what told of that one: `She rolls her eyes. “…”` */
export function goingOn(rule: Rule): Rule {
  return rule === 'preceding' || rule === 'subject' ? rule : 'monologue';
}

export function bySubject(rule: Rule, subject: Phrase, passage: number): Attribution {
  return { rule, subject, passage, isSameUtterance: false, isSecondHand: false };
}

export function nobody(rule: 'unread' | 'none', { passage }: Place): Attribution {
  return { rule, passage, isSameUtterance: false, isSecondHand: false };
}
