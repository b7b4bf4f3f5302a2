import type { Grammar } from '#press/quotes/cues/grammar.ts';
import type { Span } from '#press/quotes/text/passage.ts';

// « Il est tard, dit Holt. Partons. », «Поздно, — сказал Холт. — Пора», «È tardi – dice Holt –. Andiamo»
const OPENING = /(?<stop>[,.!?…]?)\s?(?<dash>[–—])\s?(?=\p{Ll})|,\s+(?=\p{Ll})/gu;
const DASH_AGAIN = /\s?[–—][,.;:]?\s*/u;
const SIGN = /[.,;!?…]+(?=\s|$)/gu;
const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
// "regrette-t-elle", "a-t-il"
const WITH_PRONOUN = /^(?<verb>.+?)-(?:t-)?(?:ils?|elles?|je|nous)$/u;
// "l’ingénieur"
const ELIDED = /^[ld][’']/iu;
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /(?:^|\s)(?:\p{Lu}|\p{Lu}\p{Ll}{1,2})$/u;
/** Words that are looked at behind the sign, and the UTF-16 units an attribution may take. */
const MOST_WORDS = 6;
const REACH = 160;

/**
 * The parts of a quotation whose attribution stands within its marks: « Il est tard, dit Holt. Partons. » is “Il est tard” and
 * “Partons.”; any other quotation as it is.
 *
 * - Where a grammar tells so, the verb before whoever speaks: between dashes, or between commas.
 */
export function partAtAttribution(text: string, span: Span, grammar: Grammar): Span[] {
  if (!grammar.attributesWithin) return [span];
  const parts: Span[] = [];
  let rest = span;
  for (const { start, end } of attributionsIn(text.slice(span.start, span.end), grammar)) {
    const ended = span.start + start;
    parts.push({ ...rest, end: ended, outerEnd: ended, isOpen: false });
    rest = { ...span, start: span.start + end, outerStart: span.start + end };
  }
  return rest.start < span.end ? [...parts, rest] : parts;
}

type Place = { start: number; end: number };

function* attributionsIn(words: string, grammar: Grammar): Generator<Place> {
  let from = 0;
  for (const match of words.matchAll(OPENING)) {
    const place = match.index > from ? attributionAt(words, match, grammar) : undefined;
    if (!place) continue;
    yield place;
    from = place.end;
  }
}

function attributionAt(words: string, match: RegExpExecArray, grammar: Grammar): Place | undefined {
  const { stop = '', dash } = match.groups ?? {};
  const from = match.index + match[0].length;
  const behind = words.slice(from, from + REACH);
  if (dash === undefined) {
    const isOne = grammar.attributesWithin === 'commas' && isAttribution(behind, grammar, false);
    const length = isOne ? lengthOf(behind, grammar) : undefined;
    return length ? { start: match.index, end: from + length } : undefined;
  }
  const closing = DASH_AGAIN.exec(behind);
  if (!closing || !isAttribution(behind.slice(0, closing.index), grammar, true)) return undefined;
  const start = match.index + (stop === ',' ? 0 : stop.length);
  return { start, end: from + closing.index + closing[0].length };
}

/** Whether words begin with a verb of speech ("dice", "a expliqué") and, unless a sign tells, with whoever speaks: "dit-il". */
function isAttribution(words: string, grammar: Grammar, isBetweenDashes: boolean): boolean {
  const [first = '', ...more] = (words.match(WORD) ?? []).slice(0, MOST_WORDS);
  const own = WITH_PRONOUN.exec(first)?.groups?.['verb'];
  const isAuxiliary = grammar.auxiliaries.has(own ?? first);
  const verb = isAuxiliary ? (more.shift() ?? '') : (own ?? first);
  return grammar.verbs.has(verb) && (isBetweenDashes || own !== undefined || isSomebody(more, grammar));
}

function isSomebody(words: readonly string[], grammar: Grammar): boolean {
  const noun = nounOf(words, grammar);
  const isTitled = grammar.personNouns.has(noun) || grammar.titles.has(noun.toLowerCase());
  return CAPITAL.test(noun) || isTitled || grammar.pronouns.has(noun);
}

/** The first word without an article before it or on it: "maire" of "le maire", "ingénieur" of "l’ingénieur". */
function nounOf([first = '', second = '']: readonly string[], grammar: Grammar): string {
  return (grammar.determiners.has(first) ? second : first).replace(ELIDED, '');
}

/** Up to the sign behind whoever speaks, or behind what they are: "dit Holt, le maire de la ville,". */
function lengthOf(rest: string, grammar: Grammar): number | undefined {
  let isIn = false;
  for (const match of rest.matchAll(SIGN)) {
    const before = rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length);
    if (match[0] === '.' && INITIAL.test(before)) continue;
    if (match[0] === ',' && !isIn && isDescription(after, grammar)) isIn = true;
    else return rest.length - after.trimStart().length;
  }
  return rest.length < REACH ? rest.length : undefined;
}

/** "le maire de la ville", "directrice du port": what somebody is, and no sentence. */
function isDescription(after: string, grammar: Grammar): boolean {
  const [phrase = ''] = after.split(SIGN, 1);
  return grammar.personNouns.has(nounOf(phrase.match(WORD) ?? [], grammar));
}
