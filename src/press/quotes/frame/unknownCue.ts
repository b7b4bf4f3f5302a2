import { isClosedClass, type Gender, type Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, signAt, type Token } from '#press/quotes/text/passage.ts';
import { isThing } from '#press/quotes/names/things.ts';
import { determinerOf, hasPersonNoun, isDeterminer, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { phraseEndingAt } from '#press/quotes/phrase/phraseBefore.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/** Whether a verb that no table has reports speech, by where it stands: `“…,” smiled Holt`, `“…,” Holt emailed.`, `Holt ruled: “…”`. */
export function isUnknownCue(reading: Reading, at: number): boolean {
  if (reading.passage.spans.length === 0 || !canBeVerb(reading.tokens[at], reading.grammar)) return false;
  return isBehindQuotation(reading, at) || isBehindSubject(reading, at) || isBeforeColon(reading, at);
}

/** Where the verb comes first behind a quotation, one between it and a name reports speech, whichever it is: “…”, schimpft Holt. */
function isBehindQuotation(reading: Reading, at: number): boolean {
  const { tokens, grammar, startingAt } = reading;
  return (
    grammar.isInverting === true &&
    inOneSentence(tokens, at, at + 1) &&
    isPartedFromQuotation(reading, at) &&
    (startingAt.has(at + 1) || isSomebodyAt(reading, at + 1) || isNounAlone(reading, at + 1))
  );
}

/** The same with whoever says it first: “…,” Tom Moor emailed. “…,” he surmised. “…,” the judge cut in. */
function isBehindSubject(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const last = PARTICLE.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (!/^[.,]?$/.test(signAt(tokens, last))) return false;
  const first = subjectBefore(reading, at);
  return first !== undefined && tokens[first - 1]?.kind === 'quote' && isPartedFromQuotation(reading, first);
}

/** Where the person, pronoun or noun with its article before a verb begins. */
function subjectBefore(reading: Reading, at: number): number | undefined {
  const { tokens, grammar } = reading;
  const before = tokens[at - 1];
  if (before?.isCapital === false && SOMEBODY.has(grammar.pronouns.get(before.lower))) return at - 1;
  const phrase = phraseEndingAt(reading, at - 1);
  if (phrase?.mention?.person) return determinerOf(reading, phrase.mention) ?? phrase.first;
  return phrase && isDeterminer(reading, phrase.first) ? phrase.first : undefined;
}

const SOMEBODY: ReadonlySet<Gender | undefined> = new Set(['male', 'female', 'plural']);
const PARTICLE = /^(?:out|up|back|in|on|off|away|over)$/;

/** Whatever somebody does right before a colon and a quotation is speech: "Judge Mira Holt ruled: “…”", "She raged: “…”". */
function isBeforeColon(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const isLeading = signAt(tokens, at + 1) === ':' && tokens[at + 2]?.kind === 'quote';
  const subject = isLeading ? phraseEndingAt(reading, at - 1) : undefined;
  return subject?.mention?.person !== undefined || (subject !== undefined && isActing(reading, subject));
}

/** "| She raged", "and | he raged"; but "all that he needed: “a boat”" */
function isActing({ tokens, grammar }: Reading, { kind, first, gender }: Phrase): boolean {
  const before = lowerAt(tokens, first - 1);
  const isOpening = tokens[first - 1]?.kind !== 'word' || !inOneSentence(tokens, first - 1, first);
  const isSomebody = kind === 'pronoun' && (gender === 'male' || gender === 'female');
  return (
    isSomebody &&
    (isOpening || (grammar.conjunctions.has(before) && !/^(?:that|what|how|why|where)$/.test(before)))
  );
}

/** "visser Luuk Martens", "il pescatore", "le galeriste Marc Holt": a noun for somebody, with or without a name, or one with a name. */
function isSomebodyAt(reading: Reading, at: number): boolean {
  const phrase = phraseStartingAt(reading, at);
  if (phrase === undefined || phrase.kind === 'pronoun') return false;
  const isNamed =
    phrase.mention !== undefined && phrase.mention.bare.length > 1 && !isThing(phrase.mention.bare);
  if (isNamed || !hasPersonNoun(reading, at, phrase.last)) return isNamed;
  return !reading.grammar.isTellingNouns || isDeterminer(reading, at);
}

/** “…,” grumbles | the ferrywoman. A noun with its article and nothing behind it: whoever it is, none but that one said it. */
function isNounAlone(reading: Reading, at: number): boolean {
  const phrase = isDeterminer(reading, at) ? phraseStartingAt(reading, at) : undefined;
  if (phrase?.kind !== 'noun' || phrase.last === at) return false;
  const { tokens } = reading;
  if (NUMBER.test(lowerAt(tokens, phrase.last))) return false;
  return /^[.,!?;]$/.test(signAt(tokens, phrase.last + 1)) || !inOneSentence(tokens, phrase.last + 1, at);
}

// „…“, lautet die Überschrift vom | 15. März
const NUMBER = /^\d/;

/** Whether a quotation with a comma behind it, or a sign at its end, stands right before; dashes and auxiliaries may stand between. */
export function isPartedFromQuotation({ tokens, grammar }: Reading, at: number): boolean {
  let last = at - 1;
  while (grammar.auxiliaries.has(lowerAt(tokens, last)) || /^[—–-]$/.test(signAt(tokens, last))) last -= 1;
  const isAfterComma = signAt(tokens, last) === ',';
  const quoted = tokens[isAfterComma ? last - 1 : last];
  return quoted?.kind === 'quote' && (isAfterComma || /[!?…,]$/.test(quoted.text));
}

function canBeVerb(token: Token | undefined, grammar: Grammar): boolean {
  if (token?.kind !== 'word' || token.isCapital || token.text.length < 3) return false;
  const isNoun = grammar.personNouns.has(token.lower) || grammar.nouns.has(token.lower);
  return !isNoun && !isClosedClass(token.lower, grammar) && (grammar.unknownForm?.test(token.lower) ?? true);
}
