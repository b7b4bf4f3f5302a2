import type { Frame } from '#press/quotes/frame/frame.ts';
import { cataphorAt } from './cataphor.ts';
import { canSpeak, isAgedAt, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { sentenceOf, sentenceStart, type Reading } from '#press/quotes/text/reading.ts';
import type { Gender } from '#press/quotes/cues/grammar.ts';
import { isQuoteAt, lowerAt } from '#press/quotes/text/passage.ts';
import type { Descriptions } from './descriptions.ts';
import { BY_PLACE, seenAt, type Candidate, type Seen } from './inView.ts';
import { inSentence, spelled } from '#press/quotes/names/nameParts.ts';

/** Whom a pronoun stands for, and by how much the nearest other candidate is behind (0 none, 1 no other at all). */
export type Resolution = { name: string; margin: number };

/** Resolutions by passage and token. */
export type Resolutions = readonly ReadonlyMap<number, Resolution>[];

type Entry = Seen & { sentence: number };

// What is left of a mention a sentence later, when repeated within one, for an unknown gender, for who is spoken of; how many
// sentences it stays in view
const WEIGHTS = {
  decay: 0.6,
  repeated: 0.5,
  unknown: 0.7,
  spokenOf: 0.2,
  sentences: 7,
};

/**
 * Resolves every pronoun of an article that can speak in one pass, each to whoever is most in view before it.
 *
 * In view are the last seven sentences; subjects count more than others, speakers most, and a resolved pronoun counts as a
 * mention of its own. A surname of two people brings both into view: the pronoun tells which.
 */
export function resolvePronouns(
  readings: readonly Reading[],
  framesOf: readonly (readonly Frame[])[],
  descriptions: Descriptions,
): Resolutions {
  const entries: Entry[] = [];
  let sentences = 0;
  return readings.map((reading, passage) => {
    const resolved = resolveIn({ reading, descriptions, entries, sentences }, framesOf[passage] ?? []);
    sentences += reading.passage.sentenceStarts.length;
    return resolved;
  });
}

/** A passage to resolve, with all that came into view before it and how many sentences that were. */
type View = { reading: Reading; descriptions: Descriptions; entries: Entry[]; sentences: number };

function resolveIn(view: View, frames: readonly Frame[]): ReadonlyMap<number, Resolution> {
  const { reading, descriptions, entries, sentences } = view;
  const resolved = new Map<number, Resolution>();
  const subjects = new Map(
    frames
      .filter(({ kind, subject }) => kind !== 'weak' || subject.kind !== 'noun' || canSpeak(reading, subject))
      .map(({ subject }) => [subject.mention?.first ?? subject.first, subject]),
  );
  for (const [at, token] of reading.tokens.entries()) {
    const sentence = sentences + token.sentence;
    const subject = subjects.get(at);
    const isOpening = reading.tokens[at - 1]?.sentence !== token.sentence;
    if (subject || isOpening || reading.startingAt.has(at))
      for (const seen of seenAt(reading, at, subject, descriptions))
        bringIntoView(entries, { ...seen, sentence });
    const resolution = resolveAt(view, at, subject);
    if (resolution) resolved.set(at, resolution);
  }
  return resolved;
}

/** Whom the pronoun at a token stands for, where there is one; that one is in view from now on, with what it tells of gender. */
function resolveAt(
  { reading, entries, sentences }: View,
  at: number,
  subject: Phrase | undefined,
): Resolution | undefined {
  const gender = genderAt(reading, at, subject);
  if (!gender || gender === 'speaker') return undefined;
  const sentence = sentences + sentenceOf(reading, at);
  const spoken = subject ? spokenBeside(reading, at) : '';
  const found = ahead(reading, at, gender) ?? mostInView(entries, { sentence, gender, spoken });
  if (!found) return unknownAt(reading, at);
  const { candidate, margin } = found;
  if (candidate.gender === 'unknown') candidate.gender = gender;
  bringIntoView(entries, { candidate, sentence, weight: subject ? BY_PLACE.speaker : BY_PLACE.subject });
  return { name: candidate.name, margin };
}

/** Whoever is named behind the clause that a pronoun stands in, where that one may be meant. */
function ahead(reading: Reading, at: number, gender: Gender): InView | undefined {
  const candidate = cataphorAt(reading, at);
  return candidate && fitOf(candidate.gender, gender) > 0 ? { candidate, margin: 1 } : undefined;
}

/** "the 46-year-old", where nobody is in view: the words themselves. */
function unknownAt({ tokens, grammar }: Reading, at: number): Resolution | undefined {
  return isAgedAt(tokens, at, grammar)
    ? { name: inSentence(spelled(tokens, at, at + 1), grammar), margin: 0 }
    : undefined;
}

/** What a pronoun tells; "her" is one only where she speaks: "her claim that". */
function genderAt({ tokens, grammar }: Reading, at: number, subject: Phrase | undefined): Gender | undefined {
  if (subject?.kind === 'pronoun') return subject.gender;
  return grammar.pronouns.get(lowerAt(tokens, at)) ?? (isAgedAt(tokens, at, grammar) ? 'unknown' : undefined);
}

/** Adds a mention; a second one in the same sentence adds to the first, since naming somebody twice makes it no clearer who is meant. */
function bringIntoView(entries: Entry[], entry: Entry): void {
  for (let at = entries.length - 1; entries[at]?.sentence === entry.sentence; at -= 1) {
    const known = entries[at];
    if (known?.candidate !== entry.candidate) continue;
    const [less, more] = [known.weight, entry.weight].sort((a, b) => a - b);
    known.weight = (more ?? 0) + (less ?? 0) * WEIGHTS.repeated;
    return;
  }
  entries.push(entry);
}

type InView = { candidate: Candidate; margin: number };

/** What the sentence of a pronoun quotes: whoever it names is rather spoken of than speaking. */
function spokenBeside(reading: Reading, at: number): string {
  const start = sentenceStart(reading, at);
  const quoted = [];
  for (let token = start; reading.tokens[token]?.sentence === reading.tokens[at]?.sentence; token += 1)
    if (isQuoteAt(reading.tokens, token)) quoted.push(reading.tokens[token]?.text ?? '');
  return quoted.join(' ');
}

type Looking = { sentence: number; gender: Gender; spoken: string };

function mostInView(entries: readonly Entry[], { sentence, gender, spoken }: Looking): InView | undefined {
  const scores = new Map<Candidate, number>();
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (!entry || sentence - entry.sentence > WEIGHTS.sentences) break;
    const { candidate, weight } = entry;
    const left = WEIGHTS.decay ** (sentence - entry.sentence) * fitOf(candidate.gender, gender);
    if (left > 0) scores.set(candidate, (scores.get(candidate) ?? 0) + weight * left);
  }
  if (spoken)
    for (const [candidate, score] of scores)
      if (isNamedIn(spoken, candidate)) scores.set(candidate, score * WEIGHTS.spokenOf);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && { candidate: best[0], margin: 1 - (second?.[1] ?? 0) / best[1] };
}

function isNamedIn(spoken: string, { name }: Candidate): boolean {
  return spoken.includes(name.slice(name.lastIndexOf(' ') + 1));
}

/** How well somebody of one gender fits a pronoun of another. */
function fitOf(candidate: Gender, pronoun: Gender): number {
  if (candidate === pronoun) return 1;
  if (pronoun === 'unknown') return Number(candidate === 'male' || candidate === 'female');
  if (candidate === 'unknown') return pronoun === 'male' || pronoun === 'female' ? WEIGHTS.unknown : 0;
  return candidate === 'thing' && pronoun === 'plural' ? WEIGHTS.unknown : 0;
}
