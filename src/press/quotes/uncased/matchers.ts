import type { CueTable } from './cueTable.ts';

/** The patterns of one language; the groups are `who`, `role`, `cue`. */
export type Matchers = {
  /** What ends right before a quotation. */
  before: readonly RegExp[];
  /** What begins right behind one. */
  after: readonly RegExp[];
  /** Who says what the rest of the sentence quotes in part: `Holt said that the pier was “…”`. */
  within: readonly RegExp[];
  /** Who says what the rest of a sentence without a quotation reports. */
  reporting: readonly RegExp[];
  /** A cue by itself, before a quotation or behind one. */
  verb: RegExp;
  bareBefore: RegExp;
  bareAfter: RegExp;
  opening: RegExp;
  aside: RegExp;
  honorific: RegExp;
  office: RegExp;
  /** A speaker without a name: "an official", "the mayor". */
  unnamed: RegExp;
  /** Somebody told by whom they act for or belong to: "the lawyer of Mira Holt". */
  heldFor?: RegExp;
  /** Where a subject ends, what a name is made of, and a name before its office: for the tables that tell. */
  /** What denies a cue before it or behind it, and words of a speaker that deny or quote somebody else. */
  unsaid: Record<'cue' | 'before' | 'behind' | 'within', RegExp>;
  running?: RegExp;
  /** Words behind a quotation and its comma, which tell who said it though no cue reads them: «…»، قایقران غر زد */
  toldBehind: RegExp;
  linking?: RegExp;
  titled?: RegExp;
  feminine?: RegExp;
  topic?: RegExp;
  subject?: RegExp;
  name?: RegExp;
  named?: RegExp;
  held?: RegExp;
};

const SIGNS = '[^.!?؟。！？،,，：:؛；\\n«»“”「」\\u{0}]';
// What may stand between a subject and its cue
const CLAUSE = '[^.。！？!?\\n«»“”「」]';
const PAUSE = '[،,，؛]';
// "and" and "so" are written to the verb in Arabic
const PREFIX = '[وف]?';
const MATCHERS = new WeakMap<CueTable, Matchers>();

/** The patterns of a table, made once. */
export function matchersOf(table: CueTable): Matchers {
  const made = MATCHERS.get(table) ?? makeMatchers(table);
  MATCHERS.set(table, made);
  return made;
}

function makeMatchers(table: CueTable): Matchers {
  const { gap, asides, openings, honorifics, closing, toldOn } = table;
  const isSpaced = gap !== '';
  const { whoCue, whoTold, cueWho, cue } = partsOf(table);
  const link = `(?:${isSpaced ? `${PAUSE}?\\s+` : '\\s*'}(?:${asides})(?![\\p{L}])${SIGNS}{0,60})?`;
  const tail = '\\s*[:：،,，]?\\s*$';
  const that = isSpaced ? '(?:\\s|،)' : '[，,]?';
  const { source, sourceRole } = sourceOf(table, cue);
  return {
    before: [
      pattern(
        `(?:^|[\\s،,，])${PREFIX}${source}(?:\\s*${PAUSE}\\s*${sourceRole})?(?:\\s*[،,，:：]|\\s+ف?إن)\\s*$`,
      ),
      ...addressingOf(table),
      ...table.orders.map((order) => pattern(`${isWhoFirst(order) ? whoCue : cueWho}${link}${tail}`)),
    ],
    // Behind a quotation the verb stands first: "“…”, as said the minister"
    after: [
      ...table.orders
        .toReversed()
        .map((order) =>
          pattern(
            isWhoFirst(order)
              ? `^\\s*(?:${closing})?${PAUSE}?\\s*${whoCue}`
              : `^\\s*${PAUSE}?\\s*(?:(?:${openings})\\s+)?${cue}${gap}(?<who>${SIGNS}{1,90}?)(?=[.،,:]|$)`,
          ),
        ),
      pattern(`^\\s*${PAUSE}?\\s*${source}(?=[.،,，。]|$)`),
    ],
    within: [
      ...table.orders.map((order) =>
        pattern(
          `^\\s*${isWhoFirst(order) ? whoTold : cueWho}${toldOn ?? that}[^.!?؟。！？:：\\n«»“”「」]{1,80}$`,
        ),
      ),
      // Without spaces a regulation or a plan would be told from nobody
      ...(isSpaced
        ? [pattern(`^\\s*${PREFIX}${source}(?:${PAUSE}|\\s+فإن\\s)[^.!?؟。！？:：\\n«»“”「」]{1,80}$`)]
        : []),
    ],
    reporting: table.orders.map((order) =>
      pattern(
        isWhoFirst(order)
          ? `^\\s*${whoTold}${that}`
          : `^\\s*(?:(?:${openings})،?)?${cueWho}\\s+(?:${asides})(?![\\p{L}])`,
      ),
    ),
    verb: pattern(`^(?:${table.cues})$`),
    bareBefore: pattern(`^\\s*${PAUSE}?\\s*(?:و\\s*)?${cue}${tail}`),
    bareAfter: pattern(`^\\s*(?:${closing})?${cue}`),
    opening: pattern(`^(?:${openings})${isSpaced ? '\\s+' : ''}`),
    aside: isSpaced ? pattern(`(?:^|\\s)(?:${asides})(?=\\s|$)`) : pattern(asides),
    honorific: isSpaced ? pattern(`^(?:(?:${honorifics})\\s+)+`) : pattern(`(?:${honorifics})$`),
    office: officePattern(table),
    toldBehind: pattern(
      `^\\s*[،,]\\s*(?!(?:${table.joining ?? '(?!)'})[\\s\\u200c])[\\p{L}\\p{M}\\u200c]+\\s+\\p{L}`,
    ),
    unnamed: isSpaced
      ? pattern(
          `^(?:${table.unnamed}|${officesOf(table)})(?=\\s|$)${table.surnames ? `|\\s(?:${table.unnamed})$` : ''}`,
        )
      : pattern(`^(?:${table.unnamed})|(?:${officesOf(table)})$`),
    unsaid: unsaidOf(table, cue),
    ...ownOf(table),
  };
}

/** What denies a cue before it and behind it; words of a speaker that hold another cue are whoever spoke there. */
function unsaidOf({ unsaid, gap }: CueTable, cue: string): Matchers['unsaid'] {
  const { cue: denying = '(?!)', before = '(?!)', behind = '(?!)', within = '(?!)' } = unsaid;
  return {
    cue: pattern(`^(?:${denying})$`),
    before: pattern(gap === '' ? `(?:${before})$` : `(?:^|[\\s،])(?:${before})\\s+${PREFIX}$`),
    behind: pattern(`^(?:${behind})`),
    within: pattern(
      gap === '' ? within : `(?:^|[\\s،])(?:(?:${within})(?=\\s|$)|${PREFIX}${ungrouped(cue)})`,
    ),
  };
}

/** What only some of the tables tell. */
function ownOf(table: CueTable): Partial<Matchers> {
  const { running, linking, titled, feminine, topic, subject, clauseEnd, name, surnames, beforeOffice } =
    table;
  const heldFor = heldForPattern(table);
  return {
    ...(heldFor && { heldFor }),
    ...(running && { running: pattern(`^(?:${running})`) }),
    ...(linking && { linking: pattern(`^${linking}$`) }),
    ...(titled && { titled: pattern(titled) }),
    ...(feminine && { feminine: pattern(`^(?:${feminine})$`) }),
    ...(topic && { topic: pattern(topic) }),
    ...(subject && { subject: pattern(`(?:${subject})(?!.*(?:${clauseEnd}))`) }),
    ...(name && { name: pattern(name) }),
    ...(beforeOffice && { held: pattern(heldSource(table, beforeOffice)) }),
    ...(surnames && { named: pattern(namedSource(table, surnames)) }),
  };
}

/** A name and the office right behind it; where spaces part words, the office with what it is of. */
function heldSource(table: CueTable, name: string): string {
  const { offices, honorifics, unnamed, apartFromOffice = '(?!)' } = table;
  return table.gap === ''
    ? `(?:^|[の、的市县縣省区區])(?:(?<name>${name})(?<office>${offices})(?:${honorifics})?|${apartFromOffice})$`
    : `^(?:(?:${honorifics})\\s+)*(?!(?:${officesOf(table)}|${unnamed})(?=\\s|$))(?<name>${name})\\s(?<office>(?:${offices})\\s.+)$`;
}

/** "according to Holt", and what is said of Holt there: words with a cue are no office but what the source reports. */
function sourceOf(
  { accordingTo, reported, asides, cues, gap }: CueTable,
  cue: string,
): Record<'source' | 'sourceRole', string> {
  const isSpaced = gap !== '';
  const told = isSpaced ? `(?!(?:${SIGNS}{0,60}\\s)?${PREFIX}${ungrouped(cue)})` : '';
  return {
    source: `(?<cue>${accordingTo})\\s*(?<who>${SIGNS}{1,90}?)${reported ? `(?:${reported})?` : ''}`,
    sourceRole: `(?!(?:${asides})\\s)${told}(?<role>${SIGNS}{2,60}?)${isSpaced ? '' : `(?<!${cues})`}`,
  };
}

/** "Moor asked Holt:" is what Moor says. */
function addressingOf({ addressing }: CueTable): RegExp[] {
  return addressing ? [pattern(`(?<who>${SIGNS}{1,90}?)(?<cue>${addressing})${SIGNS}{0,20}[:：]\\s*$`)] : [];
}

function ungrouped(cue: string): string {
  return cue.replace('(?<cue>', '(?:');
}

/** Who and cue side by side, `Holt (, the harbour master,) said`, in either order. */
function partsOf({ cues, orders, gap, asides, topic, subject, told }: CueTable): {
  whoCue: string;
  whoTold: string;
  cueWho: string;
  cue: string;
} {
  const isSpaced = gap !== '';
  const who = `(?<who>${SIGNS}{1,90}?)`;
  const cue = `(?<cue>${cues})${isSpaced ? '(?![\\p{L}\\p{M}\\u200c])' : ''}`;
  const isOther = isSpaced ? `(?!(?:${asides})(?![\\p{L}]))` : '';
  const role = `(?:\\s*${PAUSE}\\s*(?<role>${isOther}${SIGNS}{2,60}?)\\s*(?:${PAUSE}|(?=[:：]))\\s*)`;
  const aside = isSpaced ? `(?:(?:${asides})\\s${SIGNS}{0,60}?\\s)?` : '';
  const between = isSpaced ? `(?:(?:${asides})\\s+)?` : `(?:(?:${asides})，)?`;
  // Where the verb always stands behind, a clause before it ends with a comma
  const pause = isSpaced && orders.every(isWhoFirst) ? `|\\s*${PAUSE}\\s*` : '';
  const whoCue = topic
    ? `${who}(?:${topic}|${subject})${CLAUSE}{0,40}?${cue}`
    : `${who}(?:${role}${aside}|${gap}${pause})${between}${PREFIX}${cue}`;
  return {
    whoCue,
    whoTold: topic && told ? `${who}${topic}${CLAUSE}{0,40}?${told}${cue}` : whoCue,
    cueWho: `${isSpaced ? '(?:^|[\\s،,])' : ''}${PREFIX}${cue}(?:${gap}${who}${role}?)?`,
    cue,
  };
}

/** "김철수 외교부 대변인", "미라 홀트 항만장", "외교부 대변인 김철수". */
function namedSource({ offices, common = '(?!)' }: CueTable, surnames: string): string {
  const full = `(?!${common}|(?:${offices})(?:\\s|$))(?:${surnames})\\p{L}{1,2}?`;
  const office = `(?:(?!\\S+[과와]\\s)\\S+\\s+){0,3}?\\S*(?:${offices})`;
  return `^(?:(?:(?!\\S*(?:${offices})\\s)\\S+[회부당처청시도군구원대교행룹조합팀실국소사]\\s)?(?<first>${full})(?:\\s?씨)?(?:\\s+(?<behind>${office}))?|(?<before>${office})\\s+(?<last>${full})(?:\\s?씨)?|(?!${common}|\\S+(?:\\s\\S+)?[과와]\\s)(?<foreign>\\p{L}+(?:\\s\\p{L}+){0,2}?)\\s+(?<held>\\S*(?:${offices})))$`;
}

function isWhoFirst(order: string): boolean {
  return order === 'who-cue';
}

/** An office with what it is of: "رئيس الميناء"; in a script without spaces everything up to its last word. */
function officePattern(table: CueTable): RegExp {
  const { offices, complement, gap, place = '' } = table;
  return gap === ''
    ? pattern(`^.*(?:${officesOf(table)})${complement && `(?:${complement})?`}`)
    : pattern(
        `^(?:${officesOf(table)})(?=\\s|$)(?:\\s+(?:و\\s+)?(?:${complement || '(?!)'}|${offices})(?=\\s|$))*\\s*(?:${place})?`,
      );
}

function officesOf({ offices, heldFor }: CueTable): string {
  return heldFor ? `${offices}|${heldFor}` : offices;
}

/** "the lawyer of", before a name or before an office that a name follows: whose name that is, the words do not tell. */
function heldForPattern({ heldFor, offices, honorifics, complement, gap }: CueTable): RegExp | undefined {
  if (!heldFor || gap === '') return undefined;
  const someone = `(?:${offices}|${honorifics})(?=\\s|$)`;
  return pattern(`^(?:${heldFor})\\s+(?:${someone}|(?!(?:${complement})(?:\\s|$))\\S)`);
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'u');
}
