import type { Attribution, Rule } from '#press/quotes/attribution/attribution.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import type { Passage } from '#press/quotes/text/passage.ts';

// A nickname within the writer's sentence: “Hook”
const CAPITAL_WORD = /^\p{Lu}[\p{L}\p{M}]+$/u;
// How many words are speech where a cue stands farther off, and where there is none
const LEAST_WORDS = 4;
const LEAST_WORDS_ALONE = 5;
const LEAST_WORDS_SET_OFF = 8;
// «…!», “…”.
const STOPPED = /[.?!…]\P{L}*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const SENTENCE_END = /[,.?!…]['’)]?$/u;
// What stands before the name of a work, a label or a nickname: "a book titled", "the so-called", "dubbed"
const NAMING =
  /\b(?:titled|entitled|headlined|the headline|the title|the heading|the caption|the slogan|the motto|the name|named|called|dubbed|nicknamed|labeled|labelled|marked|branded|known as|so-called|song|songs|book|film|movie|novel|show|series|album|column|program|programme|podcast|documentary|memoir|play|poem|hashtag|term|word|phrase|hosts?|leads|starring in)[\s,:]*$/u;
// The station or author before a programme or book: "Radio Averell’s"
const OWNER = /\p{Lu}[\p{L}\p{N}]*['’]s?\s*$/u;
// The text of a story in a press review: by the Courier's Jan Moor: “…”
const REVIEWED = /\bby\s+(?:the\s+)?\p{Lu}[^.,“”"]{2,60}:\s*$/u;
// What follows a headline in a press review: “…,” by the Courier's Jan Moor
const BYLINE = /^[\s,]*(?:by|from|via)\s+(?:the\s+)?\p{Lu}/u;
// What follows a work or a slogan: “…” (2005)
const DATED = /^\s*\([^()]{0,60}\d{4}\)/u;
// What makes a compound of words in marks: „Bester Kai“-Preis, Anti-„Salz“-Lied
const COMPOUND_BEHIND = /^[-‑]\p{L}/u;
const COMPOUND_BEFORE = /\p{L}[-‑]$/u;
// What follows a work in a list: Mira Holt: “Salt” (Pier Press), “Salt” – a novel
const LISTED = /^\s*(?:\(|[–—-]\s)/u;
// In “The Last Ferry”, Dans « La Jetée », at the head of a sentence: a work
const WITHIN_WORK = /(?:^|[.?!…][”"»“]?\s+)(?:In|Dans|En|Em|No|Na|Nel|I|W|We|В|Во)\s+$/u;
// Words of a title that stay small: "The Wind in the Reeds"
const SMALL = new Set('a an the and or but nor of in on at to for from by with as vs is'.split(' '));

/** Words in quotation marks and what stands around them. */
type Setting = { spoken: string; words: readonly string[]; before: string; after: string; isOpen: boolean };

/**
 * Whether words in quotation marks were spoken or written by somebody, and not a title, a nickname or a word held at arm's length.
 *
 * - Words next to a cue are speech, however few.
 * - Words that are a part of a longer word are not: „Bester Kai“-Preis.
 * - Words set as a title are not, where what stands before them names a work or no cue governs them.
 * - Fewer than four words with a cue farther off are not, nor fewer than five without any.
 */
export function isSpeech(reading: Reading, span: number, attribution: Attribution): boolean {
  const { passage } = reading;
  const setting = isHeading(passage, span, attribution) ? undefined : settingOf(passage, span);
  if (!setting || isNobodys(setting, attribution)) return false;
  if (isPartOfPhrase(reading, span, attribution, setting)) return false;
  const isGoverned =
    GOVERNED.has(attribution.rule) ||
    attribution.verb !== undefined ||
    isBesideCue(setting.before, attribution);
  if (isTitle(setting, isGoverned && !isObjectOfClause(setting, attribution))) return false;
  return isGoverned || isLikelySpeech(setting, attribution);
}

/** A review, words left open, or a work and its year, where nothing says whose they are. */
function isNobodys(setting: Setting, attribution: Attribution): boolean {
  if (WITHIN_WORK.test(setting.before) && CAPITAL.test(setting.spoken)) return true;
  if (isReview(setting, attribution) || (setting.isOpen && attribution.rule === 'none')) return true;
  return UNGOVERNED.has(attribution.rule) && DATED.test(setting.after);
}

function settingOf({ text, spans }: Passage, span: number): Setting | undefined {
  const marked = spans[span];
  if (!marked) return undefined;
  const spoken = text.slice(marked.start, marked.end);
  const words = spoken.match(WORD) ?? [];
  const before = text.slice(Math.max(0, marked.outerStart - 70), marked.outerStart);
  const after = text.slice(marked.outerEnd, marked.outerEnd + 70);
  return words.length > 0 ? { spoken, words, before, after, isOpen: marked.isOpen } : undefined;
}

/** A few words set off without marks or an end: a heading within the story. */
function isHeading({ text, spans }: Passage, span: number, { rule }: Attribution): boolean {
  const { start = 0, end = 0, outerStart = 0, outerEnd = 0 } = spans[span] ?? {};
  const words = text.slice(start, end);
  const isMarked = outerStart < start || outerEnd > end;
  if (isMarked || rule === 'lead-in') return false;
  return !STOPPED.test(words) && (words.match(WORD)?.length ?? 0) < LEAST_WORDS_SET_OFF;
}

/** Whether words in marks are a part of the writer's own: of a compound, or the name behind what is named. */
function isPartOfPhrase(reading: Reading, span: number, attribution: Attribution, setting: Setting): boolean {
  return isCompound(setting) || isNamedBefore(reading, span) || isBesideSpeech(reading, span, attribution);
}

/** Words in marks that are a part of a longer word; a hyphen behind the end of a sentence is a dash: “We open.”-Mira Holt */
function isCompound({ spoken, before, after }: Setting): boolean {
  return COMPOUND_BEFORE.test(before) || (COMPOUND_BEHIND.test(after) && !SENTENCE_END.test(spoken));
}

/** "im Film „Die Mole“", "unter dem Motto „…“": right behind what it is the name of. */
function isNamedBefore({ tokens, grammar }: Reading, span: number): boolean {
  if (!grammar.naming) return false;
  const at = tokens.findIndex((token) => token.span === span);
  return grammar.naming.test(tokens[at - 1]?.lower ?? '');
}

/** „…“, sagte Holt der „Küstenpost“: what stands in the words that say who spoke is none of what was said; what a clause brings is. */
function isBesideSpeech({ tokens, grammar }: Reading, span: number, attribution: Attribution): boolean {
  const { frame, rule, isSameUtterance } = attribution;
  if (!grammar.hasCapitalNouns || rule !== 'within' || !isSameUtterance || frame?.way !== 'after')
    return false;
  const at = tokens.findIndex((token) => token.span === span);
  const between = tokens.slice(frame.last + 1, at);
  return (
    tokens[at - 1]?.kind === 'word' &&
    !between.some(({ lower, kind }) => kind === 'quote' || BRINGING.test(lower))
  );
}

const BRINGING = /^(?:dass|ob|als|wie|was|er|sie|es)$/;

function isReview({ spoken, before, after }: Setting, { frame, rule }: Attribution): boolean {
  const isLabelled = rule === 'labelled' && /:\s*$/.test(before);
  if (isLabelled && LISTED.test(after) && !SENTENCE_END.test(spoken)) return true;
  return !frame && (BYLINE.test(after) || REVIEWED.test(before));
}

function isTitle({ spoken, words, before }: Setting, isGoverned: boolean): boolean {
  // "her novel, “Salt”,"
  if (CAPITAL_WORD.test(spoken.replace(/,$/, '')) && NAMING.test(before)) return true;
  return isSetAsTitle(words) && (NAMING.test(before) || OWNER.test(before) || !isGoverned);
}

/** "will screen “The Last Ferry,” Holt said": words within a sentence that is said as a whole. */
function isObjectOfClause({ before }: Setting, { rule }: Attribution): boolean {
  return rule === 'after' && /\p{L}\s*$/u.test(before) && !ENDS_WITH_CUE.test(before);
}

/** Whether a strong cue stands right before the marks: "they chanted “…”" */
function isBesideCue(before: string, { frame }: Attribution): boolean {
  const isStrong = frame?.kind === 'strong' || frame?.kind === 'participle';
  return isStrong && ENDS_WITH_CUE.test(before);
}

function isLikelySpeech({ spoken, words, before }: Setting, attribution: Attribution): boolean {
  const isNamed = NAMING.test(before);
  const least = NOBODYS.has(attribution.rule) ? LEAST_WORDS_ALONE : LEAST_WORDS;
  return words.length >= least + Number(isNamed) || (!isNamed && isShortSpeech(spoken, attribution));
}

const ENDS_WITH_CUE =
  /\b(?:said|says|saying|declared|chant(?:ed|ing)|shout(?:ed|ing)|yell(?:ed|ing)|scream(?:ed|ing)|read(?:s|ing)?)\s*$/;
const GOVERNED: ReadonlySet<Rule> = new Set(['after', 'introduced', 'labelled', 'resumed', 'carried']);
const NOBODYS: ReadonlySet<Rule> = new Set(['none', 'unread']);
const UNGOVERNED: ReadonlySet<Rule> = new Set(['none', 'subject']);

function isShortSpeech(spoken: string, { rule, frame }: Attribution): boolean {
  if (rule === 'within') return frame?.kind !== 'weak' && !CAPITAL_WORD.test(spoken);
  return !UNGOVERNED.has(rule) && SENTENCE_END.test(spoken) && CAPITAL.test(spoken);
}

/** Every word of some length has a capital: "The Wind in the Reeds". */
function isSetAsTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return words.length >= 2 && long.length >= 2 && long.every((word) => CAPITAL.test(word));
}

/** Whether words in quotation marks are long enough to be speech where no cue tells. */
export function isLongSpeech(words: string): boolean {
  const count = words.match(WORD)?.length ?? 0;
  return count >= 5 || (HAN.test(words) && words.length >= 12);
}

const HAN = /\p{Script=Han}/u;
