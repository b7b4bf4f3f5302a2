import { lowerAt } from '#press/quotes/text/passage.ts';
import type { Found } from '#press/quotes/phrase/phrase.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/** A verb (or "according to") that reports speech, with who does so. */
export type Frame = Found & {
  /** Token of the cue. */
  cue: number;
  /** First and last token of cue and subject together. */
  first: number;
  last: number;
  kind: 'strong' | 'weak' | 'participle' | 'source';
  /** Nobody says so: "Holt did not say". */
  isDenied?: boolean;
  /** Somebody else tells so, or it is doubted: "Critics claim Holt said". */
  isHearsay?: boolean;
};

/** Whether a verb is one like "was told", whose subject is the one who listens. */
export function isPassive({ tokens, grammar }: Reading, at: number): boolean {
  let before = at - 1;
  while (grammar.adverbs.has(lowerAt(tokens, before))) before -= 1;
  const isForm = grammar.passiveForm?.test(lowerAt(tokens, at)) ?? tokens[at]?.kind === 'word';
  // “si è detto”: of oneself
  return isForm && grammar.passive.has(lowerAt(tokens, before)) && lowerAt(tokens, before - 1) !== 'si';
}

/**
 * Where the words begin that say that somebody was heard to speak; else `cue`: "can be | heard asking", "was | quoted by the Courier as
 * saying".
 */
export function beforePerceived({ tokens, grammar }: Reading, cue: number): number {
  const reach = lowerAt(tokens, cue - 1) === 'as' ? MOST_QUOTED : 1;
  for (let verb = cue - 1; verb >= cue - reach; verb -= 1)
    if (PERCEIVED.test(lowerAt(tokens, verb)) && grammar.passive.has(lowerAt(tokens, verb - 1))) return verb;
  return cue;
}

const PERCEIVED = /^(?:heard|overheard|seen|caught|filmed|recorded|quoted)$/;
const MOST_QUOTED = 8;

/** Where the words begin that lead up to the cue as a habit, else `cue`: she "liked to | say", was "quick to | add". */
export function beforeHabit({ tokens }: Reading, cue: number): number {
  const isHabit = lowerAt(tokens, cue - 1) === 'to' && HABIT.test(lowerAt(tokens, cue - 2));
  return isHabit ? cue - 2 : cue;
}

const HABIT = /^(?:like[ds]?|love[ds]?|used|quick|keen|careful)$/;
