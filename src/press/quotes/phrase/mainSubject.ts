import { isHuman } from '#press/quotes/cues/grammar.ts';
import { behindDateline } from './dateline.ts';
import { isInObjectCase } from './object.ts';
import { type Phrase, canSpeak, namePhrase } from './phrase.ts';
import { commaBehind, phraseStartingAt } from './phraseAfter.ts';
import { lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { type Reading, sentenceStart } from '#press/quotes/text/reading.ts';

const MOST_ASIDES = 4;
const LINKING = new Set(['and', 'but', 'so', 'then', 'yet']);
const SUBORDINATING = new Set(
  'when while as if although though because since once until whether asked pressed speaking unlike despite like given last earlier later that'.split(
    ' ',
  ),
);
const TIME =
  /^(?:day|days|week|weeks|month|months|year|years|hours|minutes|morning|afternoon|evening|night|time|moment|while|later|ago|earlier)$/;

const ANY_JOINT = /^(?:für|im|in|bei|beim|am|an|von|vom|zu|zur|zum|auf|\()$/;

/** The subject of the main clause of the sentence that token `at` stands in, where it is not behind it. */
export function mainSubject(reading: Reading, at: number): Phrase | undefined {
  let first = behindDateline(reading, sentenceStart(reading, at));
  for (let asides = 0; asides < MOST_ASIDES && first < at; asides += 1) {
    if (isInObjectCase(reading, first)) return undefined;
    const phrase = opensAside(reading, first) ? undefined : phraseStartingAt(reading, first);
    if (phrase && !isAdverbial(reading, phrase))
      return phrase.last < at ? whoIsNamed(reading, phrase) : undefined;
    const skipped = isLight(reading, first) ? first : nextComma(reading, first, at);
    const acting = actingBehindTime(reading, first, skipped ?? at);
    if (acting || skipped === undefined) return acting;
    first = skipped + 1;
  }
  return undefined;
}

/** "Within minutes | Holt had left": who acts behind a time without a comma. */
function actingBehindTime(reading: Reading, first: number, end: number): Phrase | undefined {
  const { tokens, grammar, startingAt } = reading;
  if (!grammar.prepositions.has(lowerAt(tokens, first)) || SUBORDINATING.has(lowerAt(tokens, first)))
    return undefined;
  for (let at = first + 2; at < end; at += 1) {
    const mention = startingAt.get(at);
    if (mention?.person && TIME.test(lowerAt(tokens, at - 1)))
      return isVerbAt(reading, mention.last + 1) ? namePhrase(mention, at) : undefined;
  }
  return undefined;
}

function isVerbAt({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  return [grammar.auxiliaries, grammar.verbs, grammar.weakVerbs].some((verbs) => verbs.has(lower));
}

/** "Il sindaco, Mira Holt, …", "One of them, the teacher Mira Holt, …": somebody whom an apposition names. */
function whoIsNamed(reading: Reading, phrase: Phrase): Phrase {
  const comma = phrase.kind === 'noun' ? commaBehind(reading, phrase.last, ANY_JOINT) : undefined;
  const named = comma === undefined ? undefined : phraseStartingAt(reading, comma + 1);
  return named?.mention?.person && /^[,(]$/.test(signAt(reading.tokens, named.last + 1))
    ? namePhrase(named.mention, phrase.first, named.role ?? [phrase.first, phrase.last])
    : phrase;
}

/** "Two weeks ago", "Shortly after": a time, or a first word that is no name. */
function isAdverbial(reading: Reading, phrase: Phrase): boolean {
  const isWord = phrase.mention?.isOpening === true && !canSpeak(reading, phrase);
  return isWord || TIME.test(lowerAt(reading.tokens, phrase.last));
}

function isLight({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  return tokens[at]?.kind === 'mark' || LINKING.has(lower) || grammar.adverbs.has(lower);
}

function opensAside({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  // "Planning officer Mira Holt"
  const isOffice = tokens[at + 1]?.isCapital === false && isHuman(lowerAt(tokens, at + 1), grammar);
  const isDoing = lower.endsWith('ing') && !isOffice;
  const isClause = grammar.participles.has(lower) || isDoing || SUBORDINATING.has(lower);
  return tokens[at]?.kind !== 'word' || grammar.prepositions.has(lower) || isClause;
}

function nextComma({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (signAt(tokens, at) === ',') return at;
  return undefined;
}
