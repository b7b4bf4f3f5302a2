import type { Grammar } from '#press/quotes/cues/grammar.ts';
import { words } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, signAt, type Token } from '#press/quotes/text/passage.ts';
import { isGivenName } from './givenNames.ts';

/** A run of capitalised words: "Ohio Gov. John Kasich", "the Harbour Board". Positions are of tokens, both inclusive. */
export type Name = {
  first: number;
  last: number;
  /** The words without titles and place: ["John", "Kasich"]. */
  bare: readonly string[];
  /** First token of `bare`. */
  bareFirst: number;
  /** What stood before it within the run: "Ohio Gov.". */
  prefix: string;
  /** The last title word of the prefix, in lower case: "gov". */
  title: string | undefined;
  isPossessive: boolean;
};

const PARTICLES = words('de van von der den bin ibn al el la le di da du del dos ben ter bint e y');
// Words that "of" joins to a longer name: "Department of Justice", "Secretary of State"
const HEADS_OF = words(`
  university college school department ministry house bank board bureau office committee council institute
  church city state secretary director chief speaker attorney chamber court society league union federation
  association academy museum house duke prince archbishop bishop dean leader president minister governor
  mayor chairman republic kingdom voice daughters sons knights
`);
const REGNAL = words('king queen prince princess pope emperor');
const SUFFIXES = words('jr sr ii iii iv');
const ORGANISATION = words(`
  times post journal news press herald tribune university college school institute department committee
  council court board party house senate congress union association foundation fund group company inc corp
  campaign commission agency bureau bank church club league center centre office ministry network magazine
  radio tv television society coalition alliance federation pac reserve project bureau service services team
  administration government street county state states city island river valley avenue hall hotel tower act
  convention caucus caucuses primary debate poll war day award awards stadium airport amendment republicans
  democrats americans conservatives insider report reports review review daily today weekly post-dispatch
  globe gazette guardian wire watch forum trust authority police army navy force forces guard
`);
const PLACES = words(`
  america alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah
  vermont wisconsin wyoming washington d.c manhattan brooklyn hollywood
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
  bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus
  denmark ecuador egypt england eritrea estonia ethiopia finland france germany ghana greece guatemala haiti honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo
  kuwait laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta moldova mongolia morocco mozambique
  myanmar namibia nepal netherlands nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland
  portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
  switzerland syria taiwan tajikistan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam
  wales yemen zambia zimbabwe europe africa asia london paris berlin moscow beijing brussels tehran baghdad kabul
  damascus cairo jerusalem tokyo delhi rome madrid geneva vienna
  american americans european republican republicans democrat democrats democratic gop muslim muslims christian christians jewish
  islam god internet twitter facebook youtube instagram google wikipedia reuters bloomberg
  iranian iraqi russian chinese british french german
`);

// What the names of towns and places begin with: "San Averell", "Port Holt"
const TOWNS = words('san los las santa fort mount lake port new north south east west');

/** The names of a passage in order, quotations left out. */
export function findNames(tokens: readonly Token[], grammar: Grammar): Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const last = continuesRun(tokens, at, grammar) ? runEnd(tokens, at, grammar) : -1;
    if (last < 0) {
      at += 1;
      continue;
    }
    names.push(toName(tokens, at, last, grammar));
    at = last + 1;
  }
  return names;
}

function runEnd(tokens: readonly Token[], first: number, grammar: Grammar): number {
  let last = first;
  for (;;) {
    const token = tokens[last];
    if (!token || (token.kind === 'word' && token.isPossessive)) return last;
    const next = nextOfRun(tokens, last, grammar);
    if (next === undefined) return last;
    last = next;
  }
}

function nextOfRun(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  if (!inOneSentence(tokens, last, last + 1)) return undefined;
  if (signAt(tokens, last + 1) === '.') return afterStop(tokens, last, grammar);
  if (continuesRun(tokens, last + 1, grammar)) return last + 1;
  const next = lowerAt(tokens, last + 1);
  const isJoint = PARTICLES.has(next) && !grammar.articles.has(next);
  if ((next === '&' || isJoint) && tokens[last + 2]?.isCapital) return last + 2;
  return joinedByOf(tokens, last);
}

/** A full stop within a name: "Gov. Kade", "J. Moor". */
function afterStop(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  const word = lowerAt(tokens, last);
  const isInitial = word.length === 1;
  if (!isInitial && !grammar.abbreviations.has(word) && !grammar.titles.has(word)) return undefined;
  const isGoingOn = inOneSentence(tokens, last, last + 2);
  if (isGoingOn && continuesRun(tokens, last + 2, grammar)) return last + 2;
  return isGoingOn || isInitial ? last + 1 : undefined;
}

function joinedByOf(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last + 1]?.lower !== 'of' || !HEADS_OF.has(tokens[last]?.lower ?? '')) return undefined;
  if (tokens[last + 2]?.isCapital) return last + 2;
  return tokens[last + 2]?.lower === 'the' && tokens[last + 3]?.isCapital ? last + 3 : undefined;
}

function continuesRun(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token?.isCapital) return false;
  if (grammar.neverNames.has(token.lower)) return signAt(tokens, at + 1) === '.' && token.text.length === 1;
  return (
    !(
      grammar.notNames.has(token.lower) ||
      (grammar.participles.has(token.lower) && !tokens[at + 1]?.isCapital)
    ) ||
    (inOneSentence(tokens, at - 1, at) && tokens[at - 1]?.kind === 'word')
  );
}

function toName(tokens: readonly Token[], first: number, last: number, grammar: Grammar): Name {
  const titled = lastTitle(tokens, first, last, grammar);
  const isOfName = titled === last - 1 && isRegnal(lowerAt(tokens, titled));
  const from = titled === undefined || isOfName ? (titled ?? first) : afterTitle(tokens, titled);
  const bareFirst = fromGivenName(tokens, from, last);
  return {
    first,
    last,
    bareFirst,
    bare: bareWords(tokens, bareFirst, last),
    prefix: spelled(tokens, first, bareFirst - 1),
    title: titled === undefined ? undefined : lowerAt(tokens, titled),
    isPossessive: tokens[last]?.isPossessive ?? false,
  };
}

/** The last title of a run that has a name behind it. */
function lastTitle(
  tokens: readonly Token[],
  first: number,
  last: number,
  grammar: Grammar,
): number | undefined {
  for (let at = last - 1; at >= first; at -= 1)
    if (
      grammar.titles.has(lowerAt(tokens, at)) &&
      afterTitle(tokens, at) <= last &&
      !SUFFIXES.has(lowerAt(tokens, at + 1))
    )
      return at;
  return undefined;
}

/** A place, or a word made of one or of a party, in lower case: "ohio", "democrats". */
export function isPlace(word: string): boolean {
  return PLACES.has(word);
}

/** Titles whose bearers are called by them and one name: "King Averell". */
export function isRegnal(title: string): boolean {
  return REGNAL.has(title);
}

/** A small word within a name: "de", "von". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function afterTitle(tokens: readonly Token[], title: number): number {
  return signAt(tokens, title + 1) === '.' ? title + 2 : title + 1;
}

/** Skips a station or place before a given name that has a surname after it: "CNN | Dana Holt", not "Norbert | Leo Holt". */
function fromGivenName(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from; at < last; at += 1)
    if (isGivenName(tokens[at]?.text ?? ''))
      return at === from || isThing(bareWords(tokens, from, at - 1)) ? at : from;
  return from;
}

function bareWords(tokens: readonly Token[], from: number, to: number): string[] {
  const bare: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token?.text === '.') bare[bare.length - 1] += '.';
    else if (token) bare.push(token.text.replace(/['’][sS]$/, ''));
  }
  return bare;
}

/** The words of some tokens as the text spaces them: "Ohio Gov." */
export function spelled(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  let end = tokens[from]?.start ?? 0;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    text += (token.start > end ? ' ' : '') + token.text;
    ({ end } = token);
  }
  return text;
}

/** The word that a person is called by alone: "Holt" of "Mira Holt Jr." */
export function surnameOf(bare: readonly string[]): string {
  for (let at = bare.length - 1; at > 0; at -= 1) {
    const word = bare[at] ?? '';
    if (!SUFFIXES.has(word.toLowerCase().replace('.', ''))) return word;
  }
  return bare[0] ?? '';
}

/** Whether the words of a name say by themselves that no person is meant: "Harbour Board", "New York". */
export function isThing(bare: readonly string[]): boolean {
  const lower = bare.map((word) => word.toLowerCase());
  if (bare.length > 1 && TOWNS.has(lower[0] ?? '')) return true;
  if (lower.some((word) => ORGANISATION.has(word) || PLACES.has(word))) {
    return !(bare.length === 2 && isGivenName(bare[0] ?? '') && !ORGANISATION.has(lower[1] ?? ''));
  }
  return bare.every((word) => INITIAL.test(word)) || (bare.length === 1 && SHORT_FORM.test(bare[0] ?? ''));
}

// "D.", and alone "NATO"
const INITIAL = /^\p{Lu}\.?$/u;
const SHORT_FORM = /^\p{Lu}{2,5}$/u;
