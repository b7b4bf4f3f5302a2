import { isClosedClass, type Grammar } from '#press/quotes/cues/grammar.ts';
import type { Span } from '#press/quotes/text/passage.ts';

// "– Vi", "—¿Y cuándo?"
const OPENING = /^\s*(?:[–—-]\s+|—)(?=\S)/u;
// What ends the words: a sign or a dash, and what may be the verb that says who speaks, with the word behind it
const ENDING = /(?:([,?!…])\s*(?:[–—-]\s+|—)?|\s(?:[–—-]\s+|—))(\p{Ll}[\p{L}-]*)(?=(?:\s+([\p{L}-]+))?)/gu;
// "till våren. | – Vi öppnar i maj, säger Holt"
const WITHIN = /(?<=[\p{L}\d)][.!?…]\s)[–—-]\s+(?=\p{Lu})/u;
const CAPITAL = /^\p{Lu}/u;
// "säger Holt. | – Inte", "—dijo Holt—. | Más"
const RESUMING = /[.,:]\s+[–—-]\s+(?=\S)|(?<=[\p{L}.])—[.,:;]?\s+(?=\S)/gu;

/**
 * Speech without quotation marks, as a dash at the head of a paragraph opens it: `– Vi öppnar i maj, säger Holt. – Inte förr.`; one
 * behind a sentence only where an attribution follows.
 *
 * - The words end before a verb of speech that follows a sign, or any verb that somebody follows (`, suckar Holt`), else with the
 *   paragraph.
 * - Behind the attribution another dash opens words again.
 * - A grammar may tell that only an attribution makes speech of them, since a list has such dashes too.
 */
export function findDashed(text: string, grammar: Grammar): Span[] {
  const spans: Span[] = [];
  const leading = OPENING.exec(text);
  const isLeading = leading !== null && grammar.isDashing !== 'attributed';
  let opening = leading ?? WITHIN.exec(text);
  while (opening) {
    const start = opening.index + opening[0].length;
    const outerStart = start - (opening[0].match(/[–—-]\s*$/u)?.[0].length ?? 0);
    const { end, next, isTold } = endOf(text, start, grammar);
    if (!isTold && spans.length === 0 && !isLeading) return spans;
    if (end > start) spans.push({ start, end, outerStart, outerEnd: end, isOpen: false });
    RESUMING.lastIndex = next;
    opening = next < text.length ? RESUMING.exec(text) : null;
  }
  return spans;
}

type End = { end: number; next: number; isTold: boolean };

/** Where words end that begin at `start`, and where their attribution begins. */
function endOf(text: string, start: number, grammar: Grammar): End {
  ENDING.lastIndex = start;
  for (let match = ENDING.exec(text); match; match = ENDING.exec(text))
    if (isAttribution(match, grammar))
      return {
        end: match.index + Number(/^[?!…]$/u.test(match[1] ?? '')),
        next: ENDING.lastIndex,
        isTold: true,
      };
  return { end: text.trimEnd().length, next: text.length, isTold: false };
}

function isAttribution([, , verb = '', next = '']: RegExpExecArray, grammar: Grammar): boolean {
  const isSomebody = CAPITAL.test(next) || grammar.personNouns.has(next);
  const isJoined = grammar.auxiliaries.has(verb) && grammar.verbs.has(next);
  return grammar.verbs.has(verb) || isJoined || (isSomebody && !isClosedClass(verb, grammar));
}
