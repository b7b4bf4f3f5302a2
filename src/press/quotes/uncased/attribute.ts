/**
 * Speakers in scripts without capital letters, where nothing tells a name from another word: the words between a cue and the
 * signs around it name the speaker. Goal: cues beside a quotation or at the head of its sentence; no goal: anything farther
 * off. Linear: every search sees at most 160 UTF-16 units.
 */
import type { Quote } from '#edition/article.ts';
import type { Span } from '#press/quotes/text/passage.ts';
import type { CueTable } from './cueTable.ts';
import { matchersOf } from './matchers.ts';
import { describedSpeaker, type Known } from './naming.ts';

/** A paragraph and its quotations. */
export type MarkedText = { text: string; spans: readonly Span[] };

/**
 * Who spoke one quotation, as the fields of a `Quote`.
 *
 * - `isSameUtterance` where it goes on from the one before.
 * - `isWhole` where the words stand for themselves, not within a sentence of the writer's own.
 */
export type Told = Pick<Quote, 'speaker' | 'role' | 'cue' | 'confidence'> & {
  isSameUtterance: boolean;
  isWhole: boolean;
};

const REACH = 160;
/** A full name right beside a cue and the marks. */
const BY_FULL_NAME = 0.95;
const FULL_NAME = /^(?:\p{Script=Han}{2,3}|[\p{L}\p{M}\u200c]+(?: [\p{L}\p{M}\u200c]+){1,2})$/u;
const BY_CUE = 0.9;
const BY_SENTENCE = 0.8;
const BY_PRONOUN = 0.75;
const BY_RESUMING = 0.85;
const SENTENCE_END = /[.!?؟。！？\n»”」]/u;
const SENTENCE_BREAK = /(?<=[.!?؟。！？])\s*/u;
const COLON = /[:：]\s*$/u;
const STOPPED = /[.!?؟。！？…]\P{L}?$/u;
// 「…」とも話した goes on (ja-after)
const PAUSING = /^\s*(?:[.!?؟。！？…،,，؛;—–-]|とも|$)/u;
const NOBODY: Known = { name: '' };
const NOTHING: Told = { confidence: 0, isSameUtterance: false, isWhole: false };

/** Names the speakers of an article's quotations in order, each paragraph with its own list. */
export function attributeUncased(paragraphs: readonly MarkedText[], table: CueTable): Told[][] {
  const known: Known[] = [];
  return paragraphs.map((paragraph) => {
    const { text, spans, isName } = withoutNames(paragraph, table);
    const told: Told[] = [];
    let heard = 0;
    for (const [index, { outerStart, outerEnd }] of spans.entries()) {
      const between = text.slice(heard, outerStart);
      heard = outerEnd;
      if (isLinked(text, spans, index - 1, table)) {
        told.push(goesOnFrom(told.at(-1)));
        continue;
      }
      hear(between.split(SENTENCE_BREAK).slice(0, -1), { table, known });
      const setting = around(text, spans, index, lastLinked(text, spans, index, table));
      const spoke = tell(setting, told.at(-1), { table, known });
      // Told, in words that can't be read: whoever goes on is nobody who spoke before
      if (!spoke.speaker && COLON.test(setting.before)) known.push(NOBODY);
      told.push(spoke);
    }
    hear(
      text
        .slice(heard)
        .split(SENTENCE_BREAK)
        .slice(Number(heard > 0)),
      { table, known },
    );
    return isName.map((is) => (is ? NOTHING : (told.shift() ?? NOTHING)));
  });
}

/** A paragraph where the marks around names, as in "the newspaper «…»", are no marks. */
function withoutNames({ text, spans }: MarkedText, table: CueTable): MarkedText & { isName: boolean[] } {
  const { titled } = matchersOf(table);
  const isName = spans.map(
    ({ outerStart }) => titled?.test(text.slice(Math.max(0, outerStart - REACH), outerStart)) ?? false,
  );
  let plain = '';
  let from = 0;
  for (const { outerStart, start, end, outerEnd } of spans.filter((_, index) => isName[index])) {
    plain += text.slice(from, outerStart) + ' '.repeat(start - outerStart);
    plain += text.slice(start, end) + ' '.repeat(outerEnd - end);
    from = outerEnd;
  }
  return { text: plain + text.slice(from), spans: spans.filter((_, index) => !isName[index]), isName };
}

/** Whoever speaks in sentences without a quotation: "Holt said that the pier would open. He added: “…”" */
function hear(sentences: readonly string[], memory: Memory): void {
  const { reporting } = matchersOf(memory.table);
  for (const sentence of sentences) {
    const match = firstMatch(reporting, sentence.slice(0, REACH));
    if (match) byMatch(match, { isWhole: false }, memory);
  }
}

/** The last of the quotations in a row, from `index` on, that one cue behind them tells of. */
function lastLinked(text: string, spans: readonly Span[], index: number, table: CueTable): number {
  let last = index;
  while (isLinked(text, spans, last, table)) last += 1;
  return last;
}

/** Whether the next quotation goes on with this one: “…”며 “…”고 말했다 */
function isLinked(text: string, spans: readonly Span[], at: number, table: CueTable): boolean {
  const [one, next] = [spans[at], spans[at + 1]];
  if (!one || !next) return false;
  return matchersOf(table).linking?.test(text.slice(one.outerEnd, next.outerStart)) === true;
}

function goesOnFrom(spoke = NOTHING): Told {
  return { ...spoke, isSameUtterance: true };
}

type Memory = { table: CueTable; known: Known[] };

/** What stands around a quotation: `lead` is the sentence that ends with the quotation before it, `isAlone` that it is a sentence. */
type Setting = { lead: string; between: string; before: string; after: string; isAlone: boolean };

function around(text: string, spans: readonly Span[], index: number, last: number): Setting {
  const { outerStart = 0 } = spans[index] ?? {};
  const { outerEnd = 0 } = spans[last] ?? {};
  const previous = spans[index - 1];
  const from = Math.max(previous?.outerEnd ?? 0, outerStart - REACH);
  const to = Math.min(spans[last + 1]?.outerStart ?? text.length, outerEnd + REACH);
  const between = text.slice(from, outerStart);
  return {
    lead: leadTo(text, previous, spans[index - 2]),
    between,
    before: lastSentence(between),
    after: text.slice(outerEnd, to),
    isAlone: isAlone(text.slice(outerStart, outerEnd), text.slice(outerEnd)),
  };
}

function leadTo(text: string, { outerStart: end } = NO_SPAN, before = NO_SPAN): string {
  return lastSentence(text.slice(Math.max(before.outerEnd, end - REACH), end));
}

const NO_SPAN = { outerStart: 0, outerEnd: 0 };

function isAlone(quoted: string, after: string): boolean {
  return STOPPED.test(quoted) || PAUSING.test(after);
}

function tell(setting: Setting, previous: Told | undefined, memory: Memory): Told {
  const { before, between, after } = setting;
  const matchers = matchersOf(memory.table);
  if (matchers.running?.test(after)) return NOTHING;
  const told = tellBefore(setting, memory) ?? tellBehind(setting, memory);
  if (told) return told;
  const within = firstMatch(matchers.within, before);
  if (within) return byMatch(within, { isWhole: false, confidence: BY_SENTENCE }, memory);
  const isNext = setting.isAlone && previous?.speaker !== undefined && isPassedBy(matchers.after, between);
  return isNext && !matchers.toldBehind.test(after)
    ? { ...previous, confidence: BY_RESUMING, isSameUtterance: true, isWhole: true }
    : NOTHING;
}

/** By a cue right before the marks. */
function tellBefore({ before, lead }: Setting, memory: Memory): Told | undefined {
  const matchers = matchersOf(memory.table);
  const bare = matchers.bareBefore.exec(before);
  if (bare) {
    const isTold = firstMatch(matchers.before, lead) !== undefined;
    return byWords(isTold ? '' : firstPhrase(lead), bare, { isWhole: true, confidence: BY_CUE }, memory);
  }
  const leading = firstMatch(matchers.before, before);
  return leading && byMatch(leading, { isWhole: COLON.test(before), confidence: BY_CUE }, memory);
}

/** By a cue right behind them, with its subject there or before them; a colon before the marks tells of another speaker. */
function tellBehind({ before, after }: Setting, memory: Memory): Told | undefined {
  const { topic, subject, bareAfter, after: following } = matchersOf(memory.table);
  if (COLON.test(before)) return undefined;
  const trailing = bareAfter.exec(after);
  if (trailing && topic)
    return byWords(
      subjectOf(before, topic, subject),
      trailing,
      { isWhole: true, confidence: BY_CUE },
      memory,
    );
  const match = firstMatch(following, after);
  if (match) return byMatch(match, { isWhole: true, confidence: BY_CUE }, memory);
  return trailing && before.trim() !== ''
    ? byWords(firstPhrase(before), trailing, { isWhole: false, confidence: BY_SENTENCE }, memory)
    : undefined;
}

/** Whether nothing but the attribution of the quotation before stands between: `“…,” said Holt. “…”` */
function isPassedBy(after: readonly RegExp[], between: string): boolean {
  const match = firstMatch(after, between);
  const rest = match ? between.slice(match.index + match[0].length) : between;
  return rest.trim().length < 3;
}

/** What follows the last end of a sentence; a colon or comma before the quotation does not end one. */
function lastSentence(text: string): string {
  const plain = text.trimEnd();
  for (let at = plain.length - 2; at >= 0; at -= 1)
    if (SENTENCE_END.test(plain[at] ?? '')) return text.slice(at + 1);
  return text;
}

function firstPhrase(sentence: string): string {
  return sentence.trimStart().split(/[،,，]/u)[0] ?? '';
}

/**
 * What stands before the particle of a topic, else of a subject: 港長のホルトさん of 「港長のホルトさんは6日、」; `undefined` where
 * one who is the topic tells of another.
 */
function subjectOf(sentence: string, topic: RegExp, subject: RegExp | undefined): string | undefined {
  const first = topic.exec(sentence);
  const other = subject?.exec(sentence);
  if (first && other && other.index > first.index) return undefined;
  if (!first && !other && OTHER_TOPIC.test(sentence)) return undefined;
  return sentence.slice(0, (first ?? other)?.index ?? 0);
}

// 「しおりは」: a topic that ends as a verb or a particle might, which is told but can't be read
const OTHER_TOPIC = /\p{Script=Hiragana}(?<![てにでとのそれこばら])は/u;

function firstMatch(matchers: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const matcher of matchers) {
    const match = matcher.exec(text);
    if (match) return match;
  }
  return undefined;
}

type Evidence = Pick<Told, 'isWhole' | 'confidence'>;

function byMatch(match: RegExpExecArray, evidence: Evidence, memory: Memory): Told {
  const { who = '', cue = '' } = match.groups ?? {};
  return matchersOf(memory.table).unsaid.cue.test(cue) ? NOTHING : byWords(who, match, evidence, memory);
}

function byWords(who: string | undefined, match: RegExpExecArray, evidence: Evidence, memory: Memory): Told {
  const { groups = {} } = match;
  const cue = groups['cue']?.trim();
  const spoke = { ...NOTHING, ...(cue && { cue }), isWhole: evidence.isWhole };
  const speaker =
    who === undefined || isUnsaid(who, match, memory.table)
      ? 'unclear'
      : describedSpeaker(who, groups['role']?.trim(), memory.table, memory.known);
  const isFeminine = genderOf(cue, memory.table);
  if (speaker === 'before') return { ...spoke, ...goingOn(isFeminine, memory) };
  memory.known.push(speaker === 'unclear' ? NOBODY : { ...speaker, isFeminine });
  if (speaker === 'unclear') return spoke;
  const { name, role } = speaker;
  return { ...spoke, speaker: name, ...(role && { role }), confidence: confidenceOf(name, evidence, memory) };
}

/** Whether the words around a cue deny it or quote somebody else: "did not say", "quoting Holt". */
function isUnsaid(who: string, { 0: said, index, input, groups }: RegExpExecArray, table: CueTable): boolean {
  const { before, behind, within } = matchersOf(table).unsaid;
  const cue = groups?.['cue'] ?? '';
  const at = index + said.lastIndexOf(cue);
  return within.test(who) || before.test(input.slice(0, at)) || behind.test(input.slice(at + cue.length));
}

/** "قالت" tells of a woman, "قال" of a man; a source ("according to") of neither. */
function genderOf(cue: string | undefined, table: CueTable): boolean | undefined {
  const { feminine, verb } = matchersOf(table);
  return feminine && cue !== undefined && verb.test(cue) ? feminine.test(cue) : undefined;
}

/** Whoever spoke before, where that was clear: the last of that gender. */
function goingOn(isFeminine: boolean | undefined, { known }: Memory): Pick<Told, 'speaker' | 'confidence'> {
  const suits = (one: Known): boolean =>
    isFeminine === undefined || one.isFeminine === undefined || one.isFeminine === isFeminine;
  const last = known.at(-1);
  const meant = last && !suits(last) ? known.findLast((one) => one.name !== '' && suits(one)) : last;
  if (!meant?.name) return { confidence: 0 };
  if (meant !== last) known.push(meant);
  return { speaker: meant.name, confidence: BY_PRONOUN };
}

function confidenceOf(name: string, { isWhole, confidence = 0 }: Evidence, { table }: Memory): number {
  return isWhole && FULL_NAME.test(name) && !matchersOf(table).unnamed.test(name) ? BY_FULL_NAME : confidence;
}
