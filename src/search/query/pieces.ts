/** A query in pieces, as the parser reads it and the reader's filters do. */

/**
 * - `text` stands at `start` … `end` of the query, in UTF-16 code units.
 * - `bracket` is `(` or `)`; any other piece has a `value`, and perhaps an `operator` in lower case before it.
 * - `isOpen`: still being typed, nothing but closing brackets follows.
 */
export type Piece = {
  text: string;
  start: number;
  end: number;
  bracket: string | undefined;
  isExcluded: boolean;
  operator: string | undefined;
  value: string;
  isQuoted: boolean;
  isOpen: boolean;
};

// "צה"ל": a mark of abbreviation, as it is typed
const INNER = String.raw`(?<=\p{Script=Hebrew})["“”](?=\p{Script=Hebrew})`;
// `(`, `-(`, `-tax`, `NOT tax`, `section:arts`, `"a phrase"`, `said:“Mira Holt”`; at the end `said:` and `said:"Mira` too. The mark that
// opens a quotation says which may close it: others are part of it, as in `section:"Kultur „Live“"`.
const PIECE = new RegExp(
  [
    // "tax NOT oil": in capitals, as `OR` is
    String.raw`(?<exclusion>-|NOT\s+)?(?:(?<bracket>[()])|(?:(?<operator>[A-Za-z]{2,8}):)?(?:`,
    [
      String.raw`"(?<straight>(?:[^"]|${INNER})*)"`,
      String.raw`[“”„](?<curly>[^"“”„]*)["“”]`,
      String.raw`«(?<angled>[^«»]*)»`,
      String.raw`»(?<inward>[^«»]*)«`,
      String.raw`(?<=:)["“”„«](?<unclosed>[^"“”„«»]*)$`,
      String.raw`(?<=:)(?=\)*$)`,
      // A space that groups the digits of a number belongs to it
      String.raw`(?<bare>(?:[^\s()"“”„«»]|(?<=\p{Nd})[\u00a0\u202f](?=\p{Nd}{3})|${INNER})+)`,
    ].join('|'),
    '))',
  ].join(''),
  'gu',
);
const CLOSING_BRACKETS = /\)*$/;
/** Longer queries are cut, in UTF-16 code units. */
const maxLength = 1000;

/** @example piecesOf('oil -said:"Mira Holt"').map(({ value }) => value) // ['oil', 'Mira Holt'] */
export function piecesOf(text: string): Piece[] {
  const openEnd = text.replace(CLOSING_BRACKETS, '').length;
  const query = text.slice(0, maxLength);
  const read = isHeadline(query) ? query.replace(/\bNOT\b/g, 'not') : query;
  return Array.from(read.matchAll(PIECE), (match) => pieceOf(match, openEnd));
}

/** "MAYOR DOES NOT RESIGN", pasted as it was set; "USA NOT UK" excludes. */
function isHeadline(query: string): boolean {
  if (/\p{Ll}/u.test(query)) return false;
  const words = query.match(/\p{Lu}{2,}/gu)?.filter((word) => !OPERATORS.has(word)) ?? [];
  return words.length >= LEAST_WORDS && words.some((word) => word.length >= LONG_WORD);
}

const OPERATORS = new Set(['NOT', 'OR', 'AND']);
const LEAST_WORDS = 3;
const LONG_WORD = 5;

function pieceOf(match: RegExpExecArray, openEnd: number): Piece {
  const { index, 0: text, groups = {} } = match;
  const { exclusion, bracket, operator, straight, curly, angled, inward, unclosed, bare } = groups;
  const quoted = straight ?? curly ?? angled ?? inward;
  const end = index + text.length;
  return {
    text,
    start: index,
    end,
    bracket,
    isExcluded: exclusion !== undefined,
    operator: operator?.toLowerCase(),
    value: quoted ?? unclosed ?? bare ?? '',
    isQuoted: quoted !== undefined,
    isOpen: quoted === undefined && end >= openEnd,
  };
}

/** Whether a piece parts what is before it from what is after it. */
export function isOr({ text }: Piece): boolean {
  return text === 'OR';
}

/** Whether a piece says what holds anyway, that what is before it and what is after it must both match, or excludes nothing yet. */
export function isIdle({ text }: Piece): boolean {
  return text === 'AND' || text === 'NOT';
}
