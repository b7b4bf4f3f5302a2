import type { Frame } from '#press/quotes/attribution/frames.ts';
import type { Reading } from '#press/quotes/attribution/reading.ts';
import type { Gender } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt } from '#press/quotes/text/passage.ts';
import type { Mention, Person } from './people.ts';

/** Whom a pronoun stands for, and by how much the nearest other candidate is behind (0 none, 1 no other at all). */
export type Resolution = { person: Person; margin: number };

/** Resolutions by passage and token. */
export type Resolutions = readonly ReadonlyMap<number, Resolution>[];

type Entry = { person: Person; sentence: number; weight: number };

// How much a mention counts: as a speaker, another subject, in a possessive, anywhere else; less with each sentence.
const SPEAKER = 1.2;
const SUBJECT = 1;
const POSSESSIVE = 0.45;
const OTHER = 0.35;
const DECAY = 0.6;
const MOST_SENTENCES = 7;
const UNKNOWN_GENDER = 0.6;

/**
 * Resolves every "he" and "she" of an article in one pass, each to the person most in view before it.
 *
 * In view are the last seven sentences; subjects count more than others, speakers most, and a resolved pronoun counts as a
 * mention of its own.
 */
export function resolvePronouns(
  readings: readonly Reading[],
  framesOf: readonly (readonly Frame[])[],
): Resolutions {
  const entries: Entry[] = [];
  let sentences = 0;
  return readings.map((reading, passage) => {
    const resolved = resolveIn(reading, framesOf[passage] ?? [], entries, sentences);
    sentences += reading.passage.sentenceStarts.length;
    return resolved;
  });
}

function resolveIn(
  reading: Reading,
  frames: readonly Frame[],
  entries: Entry[],
  sentences: number,
): ReadonlyMap<number, Resolution> {
  const resolved = new Map<number, Resolution>();
  const speaking = new Set(frames.map(({ subject }) => subject.mention?.first ?? subject.first));
  for (const [at, token] of reading.tokens.entries()) {
    const sentence = sentences + token.sentence;
    const mention = reading.startingAt.get(at);
    if (mention?.person)
      entries.push({
        person: mention.person,
        sentence,
        weight: speaking.has(at) ? SPEAKER : weightOf(reading, mention),
      });
    const gender = reading.grammar.pronouns.get(token.lower);
    const found =
      gender === 'male' || gender === 'female' ? mostInView(entries, sentence, gender) : undefined;
    if (!found) continue;
    resolved.set(at, found);
    entries.push({ person: found.person, sentence, weight: speaking.has(at) ? SPEAKER : SUBJECT });
  }
  return resolved;
}

function weightOf({ tokens, grammar, mentions }: Reading, mention: Mention): number {
  const index = mentions.indexOf(mention);
  const isFirst = !inOneSentence(tokens, mentions[index - 1]?.first ?? -1, mention.first);
  if (mention.isPossessive) return isFirst ? POSSESSIVE : OTHER;
  const before = lowerAt(tokens, mention.first - 1);
  const isGoverned =
    inOneSentence(tokens, mention.first - 1, mention.first) &&
    (grammar.prepositions.has(before) || grammar.determiners.has(before));
  return isFirst && !isGoverned ? SUBJECT : OTHER;
}

function mostInView(entries: readonly Entry[], sentence: number, gender: Gender): Resolution | undefined {
  const scores = new Map<Person, number>();
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (!entry || sentence - entry.sentence > MOST_SENTENCES) break;
    const { person, weight } = entry;
    if (person.gender !== gender && person.gender !== 'unknown') continue;
    const known = person.gender === gender ? 1 : UNKNOWN_GENDER;
    scores.set(person, (scores.get(person) ?? 0) + weight * known * DECAY ** (sentence - entry.sentence));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && { person: best[0], margin: 1 - (second?.[1] ?? 0) / best[1] };
}
