/** Which words of a query stand side by side, and how marks name them. */
import { APOSTROPHE, isUnspaced, JOINT, UNSPACED } from './joints.ts';
import type { Token } from './tokens.ts';

// "l'eau", "lorsqu'on", "dell'acqua", "un'isola"; "O'Neill" is one name
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|(?:a|da|de|ne|su)ll|un)$/;
const DIGITS = /^\d+$/;

/** Whether a term is one character of a script without spaces, which pairs hold as their first. */
export function isCharacter(term: string): boolean {
  return Array.from(term).length === 1 && term.replace(UNSPACED, '') === '';
}

/**
 * The tokens of what was written as one word, parted where it may be several: by what is no joint, as in "oil/gas", and where scripts with
 * and without spaces meet.
 */
export function compoundsOf(text: string, tokens: readonly Token[]): Token[][] {
  const compounds: Token[][] = [];
  for (const token of tokens) {
    const last = compounds.at(-1)?.at(-1);
    if (last && areJoined(text, last, token)) compounds.at(-1)?.push(token);
    else compounds.push([token]);
  }
  return compounds;
}

function areJoined(text: string, last: Token, next: Token): boolean {
  if (areOverlapping([last, next])) return true;
  if (isUnspaced(last.term + next.term)) return false;
  const joint = text.slice(last.end, next.start);
  return joint === '' || (joint.length === 1 && (JOINT.test(joint) || DIGITS.test(last.term + next.term)));
}

/** Without an article or a preposition that was cut short before the word: "l'eau" is any water. */
export function withoutElided(text: string, tokens: readonly Token[]): readonly Token[] {
  const [first, next] = tokens;
  if (!first || !next || !ELIDED.test(first.term)) return tokens;
  return APOSTROPHE.test(text.slice(first.end, next.start)) ? tokens.slice(1) : tokens;
}

/** Whether tokens are pairs of characters in a script without spaces. */
export function areOverlapping([first, second]: readonly Token[]): boolean {
  return first !== undefined && second !== undefined && second.start < first.end;
}

/**
 * Terms that stand side by side, as marks name them.
 *
 * @example sequenceOf(tokenise('north pi'), true) // 'north pi*'
 */
export function sequenceOf(tokens: readonly Token[], isOpen: boolean): string {
  return tokens
    .map(({ term }, at) => (isCharacter(term) || (isOpen && at === tokens.length - 1) ? `${term}*` : term))
    .join(' ');
}
