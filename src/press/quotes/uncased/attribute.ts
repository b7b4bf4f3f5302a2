/**
 * Speakers in scripts without capital letters, where nothing tells a name from another word: the words between a cue and the
 * signs around it name the speaker. Goal: cues right before and right after a quotation; no goal: anything farther off.
 * Linear: every search sees at most 160 UTF-16 units.
 */
import type { Quote } from '#edition/article.ts';
import type { Span } from '#press/quotes/text/passage.ts';
import type { CueTable } from './cueTable.ts';

/** A paragraph and its quotations. */
export type MarkedText = { text: string; spans: readonly Span[] };

/** Who spoke one quotation, as the fields of a `Quote`; `isSameUtterance` where it goes on from the one before. */
export type Told = Pick<Quote, 'speaker' | 'role' | 'cue' | 'confidence'> & { isSameUtterance: boolean };

const REACH = 160;
const BY_CUE = 0.9;
const BY_PRONOUN = 0.75;
const BY_RESUMING = 0.85;
const SENTENCE_END = /[.!?؟。！？\n»”」]/u;
const SIGNS = '[^.!?؟。！？،,，：:؛；\\n«»“”「」\\u{0}]';

type Matchers = {
  before: readonly RegExp[];
  after: readonly RegExp[];
  opening: RegExp;
  aside: RegExp;
  title: RegExp;
};

const MATCHERS = new WeakMap<CueTable, Matchers>();

/** Names the speakers of an article's quotations in order, each paragraph with its own list. */
export function attributeUncased(paragraphs: readonly MarkedText[], table: CueTable): Told[][] {
  const known: string[] = [];
  return paragraphs.map(({ text, spans }) => {
    const told: Told[] = [];
    for (const index of spans.keys()) told.push(tell({ text, spans }, index, told.at(-1), { table, known }));
    return told;
  });
}

type Memory = { table: CueTable; known: string[] };

function tell({ text, spans }: MarkedText, index: number, previous: Told | undefined, memory: Memory): Told {
  const { outerStart, outerEnd } = spans[index] ?? { outerStart: 0, outerEnd: 0 };
  const from = Math.max(spans[index - 1]?.outerEnd ?? 0, outerStart - REACH);
  const to = Math.min(spans[index + 1]?.outerStart ?? text.length, outerEnd + REACH);
  const before = lastSentence(text.slice(from, outerStart));
  const after = text.slice(outerEnd, to);
  const { before: leading, after: following } = matchersOf(memory.table);
  const found = firstMatch(leading, before) ?? firstMatch(following, after);
  if (found) return named(found, memory);
  const isNext = previous?.speaker !== undefined && before.trim().length < 3;
  return isNext
    ? { ...previous, confidence: BY_RESUMING, isSameUtterance: true }
    : { confidence: 0, isSameUtterance: false };
}

/** What follows the last end of a sentence; a colon or comma before the quotation does not end one. */
function lastSentence(text: string): string {
  const plain = text.trimEnd();
  for (let at = plain.length - 2; at >= 0; at -= 1)
    if (SENTENCE_END.test(plain[at] ?? '')) return text.slice(at + 1);
  return text;
}

function firstMatch(matchers: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const matcher of matchers) {
    const match = matcher.exec(text);
    if (match) return match;
  }
  return undefined;
}

function named({ groups = {} }: RegExpExecArray, { table, known }: Memory): Told {
  const cue = groups['cue']?.trim();
  const words = speakerWords(groups['who'] ?? '', table);
  const spoke = { ...(cue && { cue }), isSameUtterance: false };
  if (words === '' || table.pronouns.has(words)) {
    const last = known.at(-1);
    return last ? { speaker: last, ...spoke, confidence: BY_PRONOUN } : { ...spoke, confidence: 0 };
  }
  const { name, role } = splitTitle(words, table);
  const speaker = known.find((one) => one === name || endsWithName(one, name)) ?? name;
  known.push(speaker);
  return { speaker, ...(role && { role }), ...spoke, confidence: BY_CUE };
}

/** Whether a short form is the end of a full name, or in scripts without spaces its beginning: 王 of 王宁. */
function endsWithName(full: string, short: string): boolean {
  return full.endsWith(` ${short}`);
}

function speakerWords(who: string, table: CueTable): string {
  const { opening, aside } = matchersOf(table);
  let words = who.trim();
  for (let last = ''; words !== last;) {
    last = words;
    words = words.replace(opening, '').trim();
  }
  const cut = aside.exec(words);
  return (cut && cut.index > 0 ? words.slice(0, cut.index) : cut ? '' : words).trim();
}

/** "外交部发言人王宁" is 王宁, whose role is 外交部发言人. */
function splitTitle(words: string, table: CueTable): { name: string; role?: string } {
  const match = matchersOf(table).title.exec(words);
  const name = match ? words.slice(match[0].length).trim() : '';
  return match && name.length >= 2 ? { name, role: match[0].trim() } : { name: words };
}

function matchersOf(table: CueTable): Matchers {
  const made = MATCHERS.get(table) ?? makeMatchers(table);
  MATCHERS.set(table, made);
  return made;
}

function makeMatchers({ cues, orders, accordingTo, asides, openings, titles, gap }: CueTable): Matchers {
  const who = `(?<who>${SIGNS}{1,90}?)`;
  const cue = `(?<cue>${cues})`;
  const link = `(?:\\s*(?:${asides})(?![\\p{L}])${SIGNS}{0,60})?`;
  const tail = '\\s*[:：،,，]?\\s*$';
  const edge = gap === '' ? '' : '(?![\\p{L}\\p{M}])';
  const space = gap === '' ? '' : '(?:^|[\\s،,])';
  const between = gap === '' ? '' : `(?:(?:${asides})\\s+)?`;
  const whoCue = `${who}${gap}${between}${cue}${edge}`;
  const cueWho = `${space}و?${cue}${edge}(?:${gap}${who})?`;
  const isBefore = (order: string): string =>
    order === 'who-cue' ? `${whoCue}${link}${tail}` : `${cueWho}${link}${tail}`;
  const isAfter = (order: string): string =>
    order === 'who-cue'
      ? `^\\s*[،,，]?\\s*${who}${gap}${cue}${edge}`
      : `^\\s*[،,]?\\s*و?${cue}${edge}${gap}${who}(?=[.،,:]|$)`;
  const source = `(?:${accordingTo})\\s*${who}`;
  return {
    before: [
      ...orders.map((order) => new RegExp(isBefore(order), 'u')),
      new RegExp(`${source}\\s*[،,，:：]\\s*$`, 'u'),
    ],
    after: [
      ...orders.map((order) => new RegExp(isAfter(order), 'u')),
      new RegExp(`^\\s*[،,，]?\\s*${source}(?=[.،,，。]|$)`, 'u'),
    ],
    opening: new RegExp(`^(?:${openings})${gap === '' ? '' : '\\s+'}`, 'u'),
    aside: gap === '' ? new RegExp(asides, 'u') : new RegExp(`(?:^|\\s)(?:${asides})(?=\\s|$)`, 'u'),
    title: gap === '' ? new RegExp(`^.*(?:${titles})`, 'u') : new RegExp(`^(?:(?:${titles})\\s+)+`, 'u'),
  };
}
