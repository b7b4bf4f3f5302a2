import type { Grammar } from '#press/quotes/cues/grammar.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import type { Passage, Token } from './passage.ts';

/** A passage with its mentions, by the token they begin and end on. */
export type Reading = {
  passage: Passage;
  tokens: readonly Token[];
  grammar: Grammar;
  mentions: readonly Mention[];
  startingAt: ReadonlyMap<number, Mention>;
  endingAt: ReadonlyMap<number, Mention>;
};

export function toReading(passage: Passage, mentions: readonly Mention[], grammar: Grammar): Reading {
  return {
    passage,
    tokens: passage.tokens,
    grammar,
    mentions,
    startingAt: new Map(mentions.map((mention) => [mention.first, mention])),
    endingAt: new Map(mentions.map((mention) => [mention.last, mention])),
  };
}

/** Position of the sentence that a token stands in; -1 outside the passage. */
export function sentenceOf({ tokens }: Reading, at: number): number {
  return tokens[at]?.sentence ?? -1;
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(reading: Reading, at: number): number {
  return reading.passage.sentenceStarts[sentenceOf(reading, at)] ?? 0;
}

/** The token after the last of the sentence that a token stands in. */
export function sentenceEnd(reading: Reading, at: number): number {
  return reading.passage.sentenceStarts[sentenceOf(reading, at) + 1] ?? reading.tokens.length;
}
