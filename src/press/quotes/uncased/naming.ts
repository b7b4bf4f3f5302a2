import type { CueTable } from './cueTable.ts';
import { matchersOf } from './matchers.ts';

/** Somebody an article has had speak, and the office it gave them. */
export type Known = {
  name: string;
  role?: string | undefined;
  /** By the cue that told of them, where a language tells. */
  isFeminine?: boolean | undefined;
};

/**
 * The words beside a cue as a speaker: a name without its title, which becomes the role.
 *
 * - `before` for a pronoun, for no words and for a short aside ("at last added"): whoever spoke before goes on.
 * - `unclear` where a longer aside may hide another speaker.
 * - An office by itself is whoever was last given it, else itself: "the minister".
 */
function speakerOf(who: string, table: CueTable, known: readonly Known[]): Known | 'before' | 'unclear' {
  const led = withoutOpenings(who.replace(ASIDE_IN_BRACKETS, ''), table);
  const cut = matchersOf(table).aside.exec(led)?.index ?? led.length;
  const words = led.slice(0, cut).trim();
  if (words === '' && led.split(/\s+/u).length > LONGEST_ASIDE) return namedIn(led, known) ?? 'unclear';
  if (words === '' || table.pronouns.has(words)) return 'before';
  // 「みき」さん: an honorific whose name stands in marks
  const isNone = ONE_HAN.test(words) || table.honorifics.split('|').includes(words);
  return isNone ? 'unclear' : namedBy(words, table, known);
}

function namedBy(words: string, table: CueTable, known: readonly Known[]): Known {
  if (matchersOf(table).heldFor?.test(words)) return { name: words };
  const { name, role } = splitTitle(words, table);
  if (name === '') return { name: whoHolds(words, table, known) ?? words };
  return {
    name: known.find((one) => one.name === name || isFuller(one.name, name, table))?.name ?? name,
    role,
  };
}

/** Whether a name is another with its given name: "Mira Holt" of "Holt", 「ミラ・ホルト」 of 「ホルト」, 山田太郎 of 山田. */
function isFuller(full: string, name: string, table: CueTable): boolean {
  const isSurnameFirst =
    table.name !== undefined && HAN_SURNAME.test(name) && HAN_NAME.test(full) && full.startsWith(name);
  return isSurnameFirst || [' ', '・', '·'].some((joint) => full.endsWith(joint + name));
}

// "Mira Holt (45)"
const ASIDE_IN_BRACKETS = /\s?[（(][^（）()]{0,40}[）)]/gu;
const ONE_HAN = /^\p{Script=Han}$/u;
const HAN_SURNAME = /^\p{Script=Han}{2}$/u;
const HAN_NAME = /^\p{Script=Han}{3,4}$/u;

/** The speaker of "Holt, the harbour master," and of "the harbour master, Holt,": either may stand first. */
export function describedSpeaker(
  who: string,
  described: string | undefined,
  table: CueTable,
  known: readonly Known[],
): ReturnType<typeof speakerOf> {
  const { unnamed } = matchersOf(table);
  const isOfficeFirst = described !== undefined && unnamed.test(who.trim()) && !unnamed.test(described);
  const speaker = speakerOf(isOfficeFirst ? described : who, table, known);
  if (typeof speaker === 'string' || described === undefined) return speaker;
  return { name: speaker.name, role: isOfficeFirst ? who.trim() : described };
}

/** "in the end", "at this point": no longer in words, or somebody else may be in it. */
const LONGEST_ASIDE = 3;

function namedIn(words: string, known: readonly Known[]): Known | undefined {
  return known.findLast(
    ({ name }) =>
      (name !== '' && words.endsWith(name)) || words.endsWith(` ${name.split(' ').at(-1) ?? name}`),
  );
}

/** Without what leads up to the speaker: "and", "today". */
function withoutOpenings(who: string, table: CueTable): string {
  const { opening } = matchersOf(table);
  let words = who.trim();
  for (let last = ''; words !== last;) {
    last = words;
    words = words.replace(opening, '').trim();
  }
  return words;
}

/** "外交部发言人王宁" is 王宁, whose role is 外交部发言人. An office without a name behind it leaves none. */
function splitTitle(words: string, table: CueTable): { name: string; role?: string } {
  const { named, held, unnamed } = matchersOf(table);
  if (named) return beforeOffice(words, named, unnamed);
  const holder = held?.exec(words)?.groups;
  return holder ? withRole(holder['name'], holder['office']) : behindOffice(words, table);
}

/** An office and the name behind it. */
function behindOffice(words: string, table: CueTable): { name: string; role?: string } {
  const { honorific, office, name: ending } = matchersOf(table);
  const bare = words.replace(honorific, '').trim();
  const held = office.exec(bare)?.[0] ?? '';
  const rest = bare.slice(held.length).replace(honorific, '').trim();
  if (held !== '' && rest.length < 2) return { name: '' };
  if (ending) return { name: ending.exec(rest)?.[0].trim() ?? rest, ...roleOf(held, ending) };
  const role = words.slice(0, words.length - rest.length).trim();
  return { name: rest, ...(role && words.endsWith(rest) && { role }) };
}

/** The office at the end of what stands before a name without a space: 港長 of 「6日に会見した港長」. */
function roleOf(held: string, ending: RegExp): { role?: string } {
  const role = ending.exec(held.replace(/の$/u, ''))?.[0].trim();
  return role ? { role } : {};
}

// "주민 김철수 씨"
const NAMED_AT_LAST = /^\S+\s\p{L}{3}$|씨$/u;
// "김철수 시장의 변호사", "김철수 시장 측"
const OF_SOMEBODY = /^.*(?:의|\s측)(?:\s+|$)/u;

/** A name and the office behind it or before it; an office alone leaves no name, nor does one held for somebody. */
function beforeOffice(words: string, named: RegExp, unnamed: RegExp): { name: string; role?: string } {
  const own = words.slice(OF_SOMEBODY.exec(words)?.[0].length ?? 0);
  const { first, behind, before, last, foreign, held } = named.exec(own)?.groups ?? {};
  const told = withRole(first ?? last ?? foreign, behind ?? before ?? held);
  const isHeldFor = own !== words && told.role === undefined;
  return isHeldFor || isOfficeAlone(words, last, unnamed) ? { name: '' } : told;
}

function isOfficeAlone(words: string, last: string | undefined, unnamed: RegExp): boolean {
  return unnamed.test(words) && !(last && NAMED_AT_LAST.test(words));
}

/** A surname by itself is no name; 「씨」 is "Mr". */
function withRole(name = '', office = ''): { name: string; role?: string } {
  const role = office.replace(/씨$/u, '').trim();
  return name.length > 1 ? { name, ...(role && { role }) } : { name: '' };
}

function whoHolds(title: string, table: CueTable, known: readonly Known[]): string | undefined {
  const [first = '', office = ''] = title.split(/\s/u);
  if (first.length === 1 && office !== '' && !matchersOf(table).unnamed.test(title))
    return known.findLast(({ name, role }) => name.startsWith(first) && role?.includes(office))?.name;
  const head = first.replace(/^ال/u, '');
  return known.findLast(
    ({ role }) => role !== undefined && head.length > 1 && heads(role, table).includes(head),
  )?.name;
}

function heads(role: string, { gap }: CueTable): string {
  return gap === '' ? role : ` ${role} `;
}
