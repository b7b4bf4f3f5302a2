import type { Frame } from '#press/quotes/syntax/frame.ts';
import { canSpeak, isAgedAt, type Phrase } from '#press/quotes/syntax/phrase.ts';
import { sentenceOf, sentenceStart, type Reading } from '#press/quotes/syntax/reading.ts';
import type { Gender, Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, isQuoteAt, lowerAt, type Token } from '#press/quotes/text/passage.ts';
import { titledPerson, type Descriptions } from './descriptions.ts';
import { inSentence, spelled } from './nameParts.ts';
import type { Mention, Person } from './people.ts';
import { isBody } from './things.ts';

/** Whom a pronoun stands for, and by how much the nearest other candidate is behind (0 none, 1 no other at all). */
export type Resolution = { name: string; margin: number };

/** Resolutions by passage and token. */
export type Resolutions = readonly ReadonlyMap<number, Resolution>[];

/** Somebody or something in view: a person of the article, or a speaker it does not name ("one voter"). */
type Candidate = Pick<Person, 'name' | 'gender'>;
type Entry = { candidate: Candidate; sentence: number; weight: number };

// How much a mention counts: as a speaker, another subject, an unnamed speaker, in a possessive, anywhere else;
// what is left of it a sentence later, when repeated within one, for an unknown gender, for the second bearer of a surname,
// for who is spoken of
const WEIGHTS = {
  speaker: 1.5,
  subject: 1.3,
  unnamed: 1,
  possessive: 0.45,
  other: 0.35,
  decay: 0.6,
  sentences: 7,
  repeated: 0.5,
  unknown: 0.7,
  namesake: 0.4,
  spokenOf: 0.2,
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
    for (const seen of entriesAt(reading, at, subjects.get(at), descriptions))
      bringIntoView(entries, { ...seen, sentence });
    const resolution = resolveAt(view, at, subjects.has(at));
    if (resolution) resolved.set(at, resolution);
  }
  return resolved;
}

/** Whom the pronoun at a token stands for, where there is one; that one is in view from now on, with what it tells of gender. */
function resolveAt(
  { reading, entries, sentences }: View,
  at: number,
  isSpeaker: boolean,
): Resolution | undefined {
  const { tokens, grammar } = reading;
  const gender =
    grammar.pronouns.get(lowerAt(tokens, at)) ?? (isAgedAt(tokens, at, grammar) ? 'unknown' : undefined);
  if (!gender || gender === 'speaker') return undefined;
  const sentence = sentences + sentenceOf(reading, at);
  const spoken = isSpeaker ? spokenBeside(reading, at) : '';
  const found = mostInView(entries, { sentence, gender, spoken });
  if (!found) return undefined;
  const { candidate, margin } = found;
  if (candidate.gender === 'unknown') candidate.gender = gender;
  const weight = isSpeaker ? WEIGHTS.speaker : WEIGHTS.subject;
  bringIntoView(entries, { candidate, sentence, weight });
  return { name: candidate.name, margin };
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

type Seen = Omit<Entry, 'sentence'>;

/** Who comes into view with a token: the bearers of a name, or an unnamed speaker. */
function entriesAt(
  reading: Reading,
  at: number,
  subject: Phrase | undefined,
  descriptions: Descriptions,
): Seen[] {
  const mention = reading.startingAt.get(at);
  if (mention?.person) {
    const weight = subject ? WEIGHTS.speaker : weightOf(reading, mention);
    const bearers = mention.bearers ?? [mention.person];
    return bearers.map((candidate, index) => ({
      candidate,
      weight: index === 0 ? weight : weight * WEIGHTS.namesake,
    }));
  }
  const body = mention && bodyAt(reading, mention);
  if (body) return [{ candidate: body, weight: WEIGHTS.subject }];
  if (!subject || subject.kind === 'pronoun') return [];
  const last = mention?.last ?? subject.last;
  const candidate = titledPerson(reading, at, last, descriptions) ?? {
    name: inSentence(spelled(reading.tokens, at, last), reading.grammar),
    gender: genderOf(reading.tokens, at, last, reading.grammar),
  };
  return [{ candidate, weight: WEIGHTS.unnamed }];
}

/** "The Harbour Board | apologised": a body that opens its sentence, which is "it" in the next. */
function bodyAt(
  { tokens, grammar, passage }: Reading,
  { first, bare, isPossessive }: Mention,
): Candidate | undefined {
  const start = first - Number(grammar.articles.has(lowerAt(tokens, first - 1)));
  const isOpening = passage.sentenceStarts.includes(start);
  return isOpening && !isPossessive && isBody(bare) ? { name: bare.join(' '), gender: 'thing' } : undefined;
}

/** What the words of an unnamed speaker tell: "a spokeswoman" is female, "officials" are many, "a group of officials" is a thing. */
function genderOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { nouns, determiners, personNouns, belonging }: Grammar,
): Gender {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  const of = words.findIndex((word) => belonging.has(word));
  const head = of > 0 ? words.slice(0, of) : words;
  for (const word of head) {
    const gender = nouns.get(word);
    if (gender) return gender;
  }
  if (!determiners.has(words[0] ?? '')) return 'plural';
  const isSomebody = first === last || head.some((word) => personNouns.has(word));
  return isSomebody ? 'unknown' : 'thing';
}

function weightOf(reading: Reading, mention: Mention): number {
  const { tokens, grammar } = reading;
  const isFirst = isFirstOfSentence(reading, mention);
  if (isAttributive(reading, mention)) return WEIGHTS.other;
  if (mention.isPossessive) return isFirst ? WEIGHTS.possessive : WEIGHTS.other;
  const before = lowerAt(tokens, mention.first - 1);
  const isGoverned =
    inOneSentence(tokens, mention.first - 1, mention.first) &&
    (grammar.prepositions.has(before) || grammar.determiners.has(before));
  return isFirst && !isGoverned ? WEIGHTS.subject : WEIGHTS.other;
}

/** Whether no other person stands before it in its sentence. */
function isFirstOfSentence(reading: Reading, { first }: Mention): boolean {
  const start = sentenceStart(reading, first);
  for (let at = first - 1; at >= start; at -= 1) {
    const other = reading.startingAt.get(at);
    if (other?.person && !other.isPossessive && !isAttributive(reading, other)) return false;
  }
  return true;
}

/** A name that only describes: "the Holt | campaign", "Holt | adviser Peter Moor". */
function isAttributive({ tokens, grammar }: Reading, { last, isPossessive }: Mention): boolean {
  const next = tokens[last + 1];
  return !isPossessive && next?.kind === 'word' && !next.isCapital && grammar.personNouns.has(next.lower);
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
