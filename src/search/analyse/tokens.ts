/**
 * Text to terms, the same at build and query.
 *
 * Goal: whatever way a reader writes a word, it meets the way the paper wrote it. Non-goal: linguistics.
 * - A word is letters, digits and marks; case, accents, width and letter variants are folded (`fold`). A word whose
 *   accents carry meaning is a term twice: "Café" is `cafe` and `café`, so that the exact one can come first.
 * - Compounds are found both ways: "e-mail" is `e`, `mail` and `email`; the same for ZWNJ, "AT&T", "O'Neill".
 *   "U.S." is `us`, "company's" is `company`, "don’t" is `dont`. In Hebrew a quotation mark within a word is a joint too: "צה"ל".
 * - So are a name or a unit and its number: "iPhone15" is `iphone`, `15` and `iphone15`, "5km" is `5`, `km` and `5km`.
 * - "Ph.D." is `ph`, `d` and `phd`, "J. K. Holt" is `j`, `k`, `jk` and `holt`.
 * - "C++" and "C#" are words of their own, and `c`.
 * - Numbers lose their grouping, whatever follows them: "1,750-strong" is `1750` and `strong`, "1’750" and "1 750" with a space that
 *   does not break are `1750`; a decimal comma is a point: "5,93" is `5.93`.
 * - Scripts without spaces give overlapping pairs of characters (and their last one alone). Word breakers
 *   (`Intl.Segmenter`) differ between engines and versions, so an index made with one misses words cut by another; pairs do not.
 */
import { fold, plain } from './fold.ts';
import { APOSTROPHE, isUnspaced, JOINT, UNSPACED } from './joints.ts';

/**
 * - `term` is what the vocabulary holds; `start` and `end` are UTF-16 offsets into the text.
 * - `position` counts words; `extra` marks a second form of a word that already has a token, and adds no length.
 * - `until`: a compound in one word stands where its last part does, too, so that "email address" meets "e-mail address".
 */
export type Token = {
  term: string;
  start: number;
  end: number;
  position: number;
  until?: number;
  extra: boolean;
};

// Letters, digits and what joins them: "U.S.", "U.N.'s", "e-mail", "1,750", "col·legi", "J. K."; of spaces and commas between thousands
// those that nothing else is written with: "10 000" with U+00A0 or U+202F, "１，０００", "۱٬۰۰۰"; and a letter with the signs that make it a
// name, "C++" and "C#"
const WORD =
  /(?<![\p{L}\p{N}\p{M}])[A-Za-z](?:\+\+|#)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200d]*(?:(?:['‘’ʼ‐‑\-.,٫&\u200c׳־]|(?<=\p{Script=Hebrew})[״"”“](?=\p{Script=Hebrew})|(?<=\.\p{L})\.['’ʼ](?=[sS](?![\p{L}\p{N}]))|(?<=[lL])·(?=[lL])|(?<=(?<![\p{L}\p{N}.])\p{Lu})\.[ \u00a0](?=\p{Lu}\.))[\p{L}\p{N}\p{M}\u00ad\u200d]+|(?<=(?<!\p{Nd})\p{Nd}{1,3})[\u00a0\u202f，٬]\p{Nd}{3}(?!\p{Nd})[\p{L}\p{N}\p{M}]*)*/gu;
const SIMPLE = /^(?:[A-Za-z]+|[0-9]+)$/;
// A character as it is read: "ｶﾞ" and a Hangul syllable in its parts are one
const CHARACTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|.[\u3099\u309a\uff9e\uff9f]*/gsu;
// "1,750", "155,221.5", "5.93", "5,93", "1’750" and what may follow: the number of "1,000-strong"
const LEADING_NUMBER = /^\p{Nd}+(?:[.,٫]\p{Nd}+|['’\u00a0\u202f，٬]\p{Nd}{3}(?!\p{Nd}))+/u;
const GROUPING = /[.,](?=\p{Nd}{3}(?:[.,٫]|$))|['’\u00a0\u202f，٬]/gu;
// "1,00,000": a lakh
const INDIAN = /^\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}$/u;
// "U.S", "e.g"
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
// "Ph.D", "D.Phil", "J. K": found in one word, too
const ABBREVIATED = /^\p{L}{1,2}(?:\.[ \u00a0]?\p{L}{1,4})+$/u;
const LETTERS = /\p{L}+/gu;
const NO_LETTER = /\P{L}/gu;
const STOP = /[.,٫]/;
// "iPhone15", "5km": where a name or unit of two letters and more meets its number; in "1st" and "3D" nothing does
const NUMBERED = /^(?:\p{L}[\p{L}\p{M}]+\p{Nd}+|\p{Nd}+(?!(?:st|nd|rd|th)$)\p{L}[\p{L}\p{M}]+)$/iu;
const NUMBER_EDGE = /(?<=\p{Nd})(?=\p{L})|(?<=[\p{L}\p{M}])(?=\p{Nd})/u;
// "C++", "C#": another one than "C"
const SIGNED = /^.(?:\+\+|#)$/;
// "NATO" of "NATO-"
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su;
// "don’t", "we’ll": the ending is no word; in "l’avion", "O’Neill", "int'l" both are
const CONTRACTION = /^\p{L}{2,}['‘’ʼ](?:t|re|ve|ll|d|m)$/iu;
const POSSESSIVE = /['‘’ʼ][sS]$/;
// Latin, Greek and Cyrillic beyond the plain letters: where an accent tells words apart
const ACCENTED = /[\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff]/;
/** A term longer than this many UTF-16 code units is cut: no reader types it whole. */
const maxTermLength = 40;

/**
 * The terms of a text, in its order.
 *
 * @example tokenise('U.S. e-mail').map((token) => token.term) // ['us', 'e', 'mail', 'email']
 */
export function tokenise(text: string): Token[] {
  const scan: Scan = { tokens: [], position: 0 };
  for (const match of text.matchAll(WORD)) addWord(scan, match[0], match.index);
  return scan.tokens;
}

/** The terms that are words of the text, and no second form of one. */
export function tokeniseWords(text: string): Token[] {
  return tokenise(text).filter(({ extra }) => !extra);
}

type Scan = { tokens: Token[]; position: number };

/** A word as texts have it: "e-mail", "U.S.", "12kg", and thousands of numbers joined by hyphens, so it goes on in a loop. */
function addWord(scan: Scan, run: string, runStart: number): void {
  let [word, start] = [run, runStart];
  while (!SIMPLE.test(word)) {
    const [number] = LEADING_NUMBER.exec(word) ?? [];
    if (number === undefined) return addWritten(scan, word, start);
    addNumber(scan, start, number);
    const rest = CORE.exec(word.slice(number.length));
    if (!rest) return;
    start += number.length + rest.index;
    [word] = rest;
  }
  add(scan, word, start);
}

function addWritten(scan: Scan, word: string, start: number): void {
  if (isUnspaced(word)) return addMixed(scan, word, start);
  if (SIGNED.test(word)) return addSigned(scan, word, start);
  const owner = word.replace(POSSESSIVE, '').replace(/\.$/u, '');
  if (INITIALS.test(owner)) return add(scan, word, start, owner.replaceAll('.', ''));
  if (ABBREVIATED.test(owner)) return addAbbreviated(scan, owner, start);
  if (STOP.test(word)) return addParts(scan, word, start, STOP, addWord);
  addCompound(scan, word, start);
}

function addAbbreviated(scan: Scan, word: string, start: number): void {
  const from = scan.position;
  for (const { 0: part, index } of word.matchAll(LETTERS)) add(scan, part, start + index);
  pushWhole(scan, word.replace(NO_LETTER, ''), from, { start, end: start + word.length });
}

/** What is left of a word from `at` on, without what joined it. */
function addRest(scan: Scan, word: string, start: number, at: number): void {
  const rest = CORE.exec(word.slice(at));
  if (rest) addWord(scan, rest[0], start + at + rest.index);
}

function addCompound(scan: Scan, word: string, start: number): void {
  if (!JOINT.test(word)) return NUMBERED.test(word) ? addNumbered(scan, word, start) : add(scan, word, start);
  if (POSSESSIVE.test(word)) return addCompoundBase(scan, word.slice(0, -2), start);
  if (CONTRACTION.test(word)) return add(scan, word, start, word.replace(APOSTROPHE, ''));
  addCompoundBase(scan, word, start);
}

function addCompoundBase(scan: Scan, word: string, start: number): void {
  const from = scan.position;
  addParts(scan, word, start, JOINT, add);
  const joined = word.split(JOINT).join('');
  if (joined.length < word.length && scan.position > from && /\p{L}/u.test(joined))
    pushWhole(scan, joined, from, { start, end: start + word.length });
}

function addNumbered(scan: Scan, word: string, start: number): void {
  const from = scan.position;
  let at = start;
  for (const part of word.split(NUMBER_EDGE)) {
    add(scan, part, at);
    at += part.length;
  }
  pushWhole(scan, word, from, { start, end: at });
}

/** What was added part by part, in one word. */
function pushWhole(
  scan: Scan,
  joined: string,
  position: number,
  range: { start: number; end: number },
): void {
  push(scan, { term: fold(joined), ...range, position, until: scan.position - 1, extra: true });
}

function addParts(
  scan: Scan,
  word: string,
  start: number,
  joint: RegExp,
  addPart: (scan: Scan, part: string, start: number) => void,
): void {
  let at = start;
  for (const part of word.split(joint)) {
    if (part !== '') addPart(scan, part, at);
    at += part.length + 1;
  }
}

function addNumber(scan: Scan, start: number, number: string): void {
  const parts = number.replace(INDIAN.test(number) ? /,/g : GROUPING, '').split(STOP);
  if (parts.length > 2) addParts(scan, number, start, STOP, add);
  else add(scan, number, start, parts.join('.'));
}

/** "C++" is itself, and found by "C". */
function addSigned(scan: Scan, word: string, start: number): void {
  add(scan, word, start);
  const term = fold(word.slice(0, 1));
  push(scan, { term, start, end: start + 1, position: scan.position - 1, extra: true });
}

/** Letters of scripts with and without spaces in one run: "第3回NATO会議". */
function addMixed(scan: Scan, word: string, start: number): void {
  let at = 0;
  for (const match of word.matchAll(UNSPACED)) {
    if (match.index > at) addRest(scan, word.slice(0, match.index), start, at);
    addPairs(scan, match[0], start + match.index);
    at = match.index + match[0].length;
  }
  addRest(scan, word, start, at);
}

function addPairs(scan: Scan, run: string, start: number): void {
  const characters = run.match(CHARACTER) ?? [];
  let at = start;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    const pair = character + (next ?? '');
    const extra = next === undefined && index > 0;
    if (extra)
      push(scan, {
        term: fold(character),
        start: at,
        end: at + character.length,
        position: scan.position,
        extra,
      });
    else add(scan, pair, at);
    at += character.length;
  }
}

function add(scan: Scan, word: string, start: number, written = word): void {
  const term = fold(written);
  if (term === '') return;
  const end = start + word.length;
  const position = scan.position;
  scan.position += 1;
  push(scan, { term, start, end, position, extra: false });
  if (SIMPLE.test(written)) return;
  if (!ACCENTED.test(written)) return;
  const exact = plain(written);
  if (exact !== term && exact.length < maxTermLength)
    push(scan, { term: exact, start, end, position, extra: true });
}

function push(scan: Scan, token: Token): void {
  if (token.term.length > maxTermLength) token.term = token.term.slice(0, maxTermLength);
  scan.tokens.push(token);
}
