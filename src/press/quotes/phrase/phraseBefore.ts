import { isClosedClass, isHuman } from '#press/quotes/cues/grammar.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import { inOneSentence, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import {
  ALONE,
  determinerOf,
  hasPersonNoun,
  isBoundary,
  isDeterminer,
  isOfficeAlone,
  MOST_WORDS,
  namePhrase,
  roleBetween,
  pronounAt,
  type Phrase,
} from './phrase.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

const MOST_NESTED = 4;
const LONGEST_ASIDE = 20;

/** The phrase whose last token is `last`, looking no further left than its sentence. */
export function phraseEndingAt(reading: Reading, last: number, depth = 0): Phrase | undefined {
  const { tokens, endingAt, grammar } = reading;
  const token = tokens[last];
  if (!token || depth > MOST_NESTED) return undefined;
  if (token.text === ')') return phraseEndingAt(reading, openingBracket(reading, last) - 1, depth + 1);
  const mention = endingAt.get(last);
  if (mention) return withName(reading, mention, depth);
  if (token.kind !== 'word') return undefined;
  const isSentenceWord = token.isCapital && grammar.notNames.has(token.lower) && !ALONE.has(token.lower);
  return pronounAt(reading, last) ?? (isSentenceWord ? undefined : nounEndingAt(reading, last, depth));
}

function openingBracket({ tokens }: Reading, close: number): number {
  for (let at = close - 1; at > close - LONGEST_ASIDE; at -= 1) if (signAt(tokens, at) === '(') return at;
  return 0;
}

/** A name, unless it only belongs to a longer phrase: "a spokesman for Ms Holt". */
function withName(reading: Reading, mention: Mention, depth: number): Phrase {
  const head =
    headBefore(reading, beforeName(reading, mention), mention.last, depth) ??
    proxyBefore(reading, mention, depth);
  if (head) return namedByOffice(reading, head, mention) ?? head;
  const named = nameWithRole(reading, mention);
  const joint = beforeArticle(reading, named.first);
  const other = named.role && headBefore(reading, joint, mention.last, depth);
  return other ? ofBoth(reading, other, named, joint - 1, mention) : named;
}

/** "Fans of | singer Mira Holt" are others than she is; "chair of | council Baroness Holt" is what she is. */
function ofBoth(
  { tokens, grammar }: Reading,
  other: Phrase,
  named: Phrase,
  head: number,
  { first, bareFirst }: Mention,
): Phrase {
  const isBodyBetween = first > named.first && !isHuman(lowerAt(tokens, first - 1), grammar);
  const isOne = isHuman(lowerAt(tokens, head), grammar) && !grammar.proxies.has(lowerAt(tokens, head));
  return other.kind === 'noun' && isBodyBetween && isOne
    ? { ...named, first: other.first, role: [other.first, bareFirst - 1] }
    : other;
}

/** What stands before a name, its owner and its article: "Mira Holt | from the Crews’ Union", "el presidente | de la Asamblea". */
function beforeName(reading: Reading, { first }: Mention): number {
  const owner = reading.endingAt.get(first - 1);
  return beforeArticle(reading, owner?.isPossessive ? owner.first : first);
}

function beforeArticle({ tokens, grammar }: Reading, first: number): number {
  const before = lowerAt(tokens, first - 1);
  return first - (grammar.definite.has(before) && !grammar.belonging.has(before) ? 2 : 1);
}

/**
 * "a spokesman for | pump maker Torvane", but "the spokesman for sport Mira Holt": what somebody is stands between; where nouns tell who
 * speaks also what any office is of, « le recteur de | l’académie Haute-Rive ».
 */
function proxyBefore(reading: Reading, { first, last, bare }: Mention, depth: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  if (bare.length > 1 && !isHuman(lowerAt(tokens, first - 1), grammar)) return undefined;
  let at = first - 1;
  while (at > first - MOST_DESCRIBING && isPlain(reading, at)) at -= 1;
  const isProxy = at < first - 1 && grammar.proxies.has(lowerAt(tokens, at - 1));
  const isOfBody = grammar.isTellingNouns && at < first - 1 && !isHuman(lowerAt(tokens, first - 1), grammar);
  if (isOfBody && grammar.definite.has(lowerAt(tokens, at)) && isHuman(lowerAt(tokens, at - 2), grammar))
    return headBefore(reading, at - 1, last, depth);
  return isProxy ? headBefore(reading, at, last, depth) : undefined;
}

const MOST_DESCRIBING = 4;

function isPlain({ tokens, grammar }: Reading, at: number): boolean {
  return tokens[at]?.kind === 'word' && !tokens[at].isCapital && !isClosedClass(lowerAt(tokens, at), grammar);
}

/** "leader of the Commons | Mira Holt": an office, and who holds it; but "a spokesman for Commons leader Mira Holt". */
function namedByOffice({ tokens, grammar }: Reading, head: Phrase, mention: Mention): Phrase | undefined {
  const isHeld =
    mention.person !== undefined && mention.bareFirst > mention.first && mention.title === undefined;
  for (let at = head.first; at < mention.first; at += 1)
    if (grammar.proxies.has(lowerAt(tokens, at))) return undefined;
  return isHeld ? namePhrase(mention, head.first, [head.first, mention.bareFirst - 1]) : undefined;
}

/** The phrase before a joining preposition, where that one is the speaker: "a spokesman" of "a spokesman for Ms Holt". */
function headBefore(reading: Reading, preposition: number, last: number, depth: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  const joint = lowerAt(tokens, preposition);
  const isJoining = grammar.belonging.has(joint) || grammar.joining.has(joint);
  if (!isJoining || !inOneSentence(tokens, preposition - 1, last)) return undefined;
  const head = phraseEndingAt(reading, preposition - 1, depth + 1);
  if (!head || head.kind === 'pronoun') return undefined;
  const isCounted = ALONE.has(lowerAt(tokens, head.last)) && grammar.belonging.has(joint);
  const isSomebody =
    head.mention?.person !== undefined || hasPersonNoun(reading, head.first, isCounted ? last : head.last);
  return isSomebody || canBeRead(reading, head) ? { ...head, last } : undefined;
}

/** "a message | on the website", "a story | by the website Gullwatch" */
function canBeRead({ tokens, grammar }: Reading, { kind, first, last }: Phrase): boolean {
  return (
    kind === 'noun' && tokens.slice(first, last + 1).some(({ lower }) => grammar.nouns.get(lower) === 'thing')
  );
}

function nameWithRole(reading: Reading, mention: Mention): Phrase {
  const article = reading.grammar.determiners.has(lowerAt(reading.tokens, mention.first - 1));
  const first = mention.first - Number(article);
  if (isOfficeAlone(reading, mention))
    return { kind: 'noun', first: determinerOf(reading, mention) ?? first, last: mention.last };
  const before = wordsBefore(reading, mention.bareFirst);
  return namePhrase(mention, before?.[0] ?? first, before && roleBetween(reading, ...before));
}

/** Words of office right before a name: "Ohio Gov.", "campaign spokesman", "the former minister". */
function wordsBefore(reading: Reading, bareFirst: number): [number, number] | undefined {
  let first = bareFirst;
  for (let at = bareFirst - 1; at > bareFirst - MOST_WORDS; at -= 1) {
    if (!inOneSentence(reading.tokens, at, bareFirst) || isBoundary(reading, at)) break;
    // "Bank of Averell | governor": the whole of a name
    const inner = reading.endingAt.get(at);
    if (inner && !inner.isPossessive) at = inner.first;
    if (signAt(reading.tokens, at) !== '.') first = at;
    if (isDeterminer(reading, at)) break;
  }
  return isOffice(reading, first, bareFirst - 1) ? [first, bareFirst - 1] : undefined;
}

function isOffice(reading: Reading, first: number, last: number): boolean {
  if (hasPersonNoun(reading, first, last)) return true;
  for (let at = first; at <= last; at += 1)
    if (reading.grammar.titles.has(lowerAt(reading.tokens, at))) return true;
  return false;
}

function nounEndingAt(reading: Reading, last: number, depth: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  if (isBoundary(reading, last) || grammar.articles.has(lowerAt(tokens, last))) return undefined;
  const { start, determiner } = nounStart(reading, last);
  const isBare = determiner === undefined && !isContracted(reading, start - 1);
  const both = isBare ? withTradeBefore(reading, start, last, depth) : undefined;
  if (both) return both;
  if (isBare && !grammar.personNouns.has(lowerAt(tokens, last)) && !ALONE.has(lowerAt(tokens, last)))
    return headBefore(reading, start - 1, last, depth);
  const first = determiner === undefined ? start : possessorStart(reading, determiner);
  const joint = isContracted(reading, first) ? first : first - 1;
  return headBefore(reading, joint, last, depth) ?? { kind: 'noun', first, last };
}

/** "the skipper and | poet": two trades of one person behind one article. */
function withTradeBefore(reading: Reading, start: number, last: number, depth: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  const isTrade = isHuman(lowerAt(tokens, last), grammar) && isHuman(lowerAt(tokens, start - 2), grammar);
  if (!isTrade || lowerAt(tokens, start - 1) !== 'and') return undefined;
  const first = nounEndingAt(reading, start - 2, depth + 1);
  return first && isDeterminer(reading, first.first) ? { ...first, last } : undefined;
}

/** A preposition with the article in it, which parts no name: "el portavoz | del | puerto". */
function isContracted({ tokens, grammar }: Reading, at: number): boolean {
  return grammar.contracted?.has(lowerAt(tokens, at)) === true;
}

/** The first word of a noun phrase, and its determiner where it has one. */
function nounStart(reading: Reading, last: number): { start: number; determiner: number | undefined } {
  const { tokens, grammar } = reading;
  for (let at = last; at > last - MOST_WORDS; at -= 1) {
    if (!inOneSentence(reading.tokens, at, last) || isBoundary(reading, at))
      return { start: at + 1, determiner: undefined };
    if (at < last && isDeterminer(reading, at)) {
      // "the | three judges"
      const start = grammar.articles.has(lowerAt(tokens, at - 1)) ? at - 1 : at;
      return { start, determiner: start };
    }
    // "Tom Moor ignored | reporters"
    const isActing = at < last - 1 && reading.endingAt.get(at)?.person !== undefined;
    if (isActing && lowerAt(reading.tokens, at + 1).endsWith('ed'))
      return { start: at + 2, determiner: undefined };
  }
  return { start: last, determiner: undefined };
}

/** "the Harbour Board’s" or "the prime minister’s" before "lawyer": from its article on. */
function possessorStart(reading: Reading, determiner: number): number {
  const { endingAt, tokens, grammar } = reading;
  if (!tokens[determiner]?.isPossessive) return determiner;
  const first = endingAt.get(determiner)?.first ?? nounStart(reading, determiner).determiner ?? determiner;
  return grammar.determiners.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
}
