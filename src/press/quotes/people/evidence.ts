import { isClosedClass, isHuman, type Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, type Passage, type Token } from '#press/quotes/text/passage.ts';
import { commonNouns, isAbstract } from '#press/quotes/names/capitalNouns.ts';
import { isGivenName } from '#press/quotes/names/givenNames.ts';
import { surnameOf, type Name } from '#press/quotes/names/nameParts.ts';

/** How far behind a name the noun that describes it may stand, in words. */
export const REACH = 4;

/** Surnames that the article has speak, carry a title, be described or stand alone: evidence of a person. */
export function surnamesThatAct(
  passages: readonly Passage[],
  names: readonly (readonly Name[])[],
  grammar: Grammar,
): ReadonlySet<string> {
  const acting = new Set<string>();
  const named = passages.flatMap(({ tokens }, index) =>
    (names[index] ?? []).map((name) => ({ name, tokens })),
  );
  for (const { name, tokens } of named) if (isActing(tokens, name, grammar)) acting.add(surnameOf(name.bare));
  for (const { name, tokens } of named) if (isPlaced(tokens, name)) acting.delete(surnameOf(name.bare));
  const nouns = commonNouns(passages, grammar);
  for (const noun of nouns) acting.delete(noun);
  for (const { name, tokens } of named)
    if (
      name.title !== undefined ||
      isDescribed(tokens, name, grammar) ||
      isTakingOffice(tokens, name, grammar)
    )
      acting.add(surnameOf(name.bare));
  return acting;
}

/** "in Averell": one word that is a town somewhere is nobody who speaks elsewhere, "Averell said", unless more tells of somebody. */
function isPlaced(tokens: readonly Token[], { bare, first, isPossessive }: Name): boolean {
  return bare.length === 1 && !isPossessive && lowerAt(tokens, first - 1) === 'in';
}

/** "political science professor Mira Holt", "Witness Cletus Holt", "the deputy governor, Mira Holt,", "her husband, Cletus," */
function isTakingOffice(tokens: readonly Token[], name: Name, grammar: Grammar): boolean {
  const { first, bareFirst, bare } = name;
  const isApart = isSetOff(tokens, name);
  const noun = isApart ? nounBeforeComma(tokens, first - 1, grammar) : bareFirst - 1;
  if (bare.length === 1) return isSomebodys(tokens, noun, grammar, isGivenName(bare[0] ?? ''));
  const isOffice = isApart || bareFirst > first || !tokens[noun]?.isCapital;
  return isOffice && isHuman(lowerAt(tokens, noun), grammar);
}

/** Between commas, or a comma and the end: an apposition. */
export function isSetOff(tokens: readonly Token[], { first, last }: Name): boolean {
  return lowerAt(tokens, first - 1) === ',' && /^[,.(]?$/.test(lowerAt(tokens, last + 1));
}

/** "the deputy | governor,", "the | keeper of the light of North Pier,", "o | marido dela," */
export function nounBeforeComma(tokens: readonly Token[], comma: number, grammar: Grammar): number {
  if (OWNED.test(lowerAt(tokens, comma - 1))) return comma - 2;
  for (let at = comma - 2; at > comma - MOST_BETWEEN && tokens[at]?.kind === 'word'; at -= 1)
    if (isHuman(lowerAt(tokens, at), grammar) && isHead(tokens, at, grammar)) return at;
  return comma - 1;
}

/** "the | keeper of the light", « le | maire d’Averell », "the | engineer responsible for the works" */
function isHead(tokens: readonly Token[], noun: number, { belonging, definite }: Grammar): boolean {
  const next = lowerAt(tokens, noun + 1);
  return belonging.has(next) || ELIDED_OF.test(next) || definite.has(lowerAt(tokens, noun - 1));
}

const MOST_BETWEEN = 9;
const OWNED = /^del[ae]s?$/;
// « le maire | d’Averell »
const ELIDED_OF = /^d['’]\p{L}/u;

/** "her | husband", "Holt’s | husband", "ihr | Mann", "o | marido dela"; before a given name "il | marito" as well */
function isSomebodys(
  tokens: readonly Token[],
  noun: number,
  { proxies, determiners, definite }: Grammar,
  isGiven: boolean,
): boolean {
  const owner = lowerAt(tokens, noun - 1);
  const isOwned = isGiven || OWNED.test(lowerAt(tokens, noun + 1)) || !definite.has(owner);
  const isDetermined = determiners.has(owner) || tokens[noun - 1]?.isPossessive === true;
  return proxies.has(lowerAt(tokens, noun)) && isDetermined && isOwned;
}

/** "Holt, who …", "Holt, 41, …" or "Mira Holt, the former harbour master, …" */
function isDescribed(tokens: readonly Token[], name: Name, grammar: Grammar): boolean {
  const { last, bare } = name;
  const next = lowerAt(tokens, last + 2);
  if (lowerAt(tokens, last + 1) !== ',') return isAgeInBrackets(tokens, name, grammar);
  // "die Mole, die …": any noun of German
  const isAnyNoun = grammar.hasCapitalNouns === true && bare.length < 2;
  if ((grammar.relatives.has(next) && !isAnyNoun) || /^\d{1,3}$/.test(next)) return true;
  if (bare.length < 2) return false;
  const first = grammar.determiners.has(next) ? last + 3 : last + 2;
  for (let at = first; at < first + REACH && tokens[at]?.kind === 'word'; at += 1)
    if (isHuman(lowerAt(tokens, at), grammar)) return true;
  return false;
}

/** "Mira Holt (71) leafs": an age; but "in Port Lisle (35)", "Rovers United (3)". */
function isAgeInBrackets(tokens: readonly Token[], { first, last, bare }: Name, grammar: Grammar): boolean {
  const [open, age, close] = tokens.slice(last + 1, last + 4);
  const isAge = open?.text === '(' && close?.text === ')' && AGE.test(age?.text ?? '');
  return isAge && bare.length > 1 && !grammar.prepositions.has(lowerAt(tokens, first - 1));
}

const AGE = /^(?:1[4-9]|[2-9]\d|10\d)$/;

/** Whether somebody of a name does what a verb of speech says. */
function isActing(tokens: readonly Token[], name: Name, grammar: Grammar): boolean {
  if (isAfterArticle(tokens, name, grammar)) return false;
  const { bare } = name;
  if (!grammar.hasCapitalNouns) return isNearVerb(tokens, name, grammar);
  if (isAbstract(surnameOf(bare))) return false;
  return bare.length > 1 ? isNearVerb(tokens, name, grammar) : isBesideVerb(tokens, name, grammar);
}

/** A verb of speech close by; right beside it where a name of one word has nothing else to show for a person. */
function isNearVerb(tokens: readonly Token[], name: Name, grammar: Grammar): boolean {
  const { bare, first, last } = name;
  const isFull = bare.length > 1;
  if (!isFull && leadsToName(tokens, last, grammar)) return false;
  for (let at = first - (isFull ? 5 : 1); at < first; at += 1)
    if (grammar.verbs.has(lowerAt(tokens, at))) return true;
  for (let at = last + 1; at <= last + (isFull ? 3 : 2); at += 1)
    if (grammar.verbs.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "sagt | Brandt", ", dass | Brandt sagte": where any noun has a capital, only as a subject, with nothing that describes it. */
function isBesideVerb(
  tokens: readonly Token[],
  { first, last }: Name,
  { verbs, adverbs, accordingTo }: Grammar,
): boolean {
  const before = lowerAt(tokens, first - 1);
  let behind = last + 1;
  while (adverbs.has(lowerAt(tokens, behind))) behind += 1;
  const isBehind = verbs.has(before) || accordingTo.some(([cue]) => cue === before);
  return isBehind || (verbs.has(lowerAt(tokens, behind)) && isOpening(tokens, first));
}

/** At the begin of a sentence or a clause. */
function isOpening(tokens: readonly Token[], first: number): boolean {
  const isFirst = !inOneSentence(tokens, first - 1, first) || tokens[first - 1]?.kind !== 'word';
  return isFirst || /^(?:dass|wie|als|weil|und|ob|wenn)$/.test(lowerAt(tokens, first - 1));
}

/** "said | Arts minister Estelle Holt", "said | Opera spokeswoman, Berit Holt": a word that only describes who speaks. */
function leadsToName(tokens: readonly Token[], last: number, grammar: Grammar): boolean {
  let at = last + 1;
  while (at <= last + REACH && isDescribing(tokens, at, grammar)) at += 1;
  if (at === last + 1) return false;
  const isNamed = tokens[at]?.isCapital === true && inOneSentence(tokens, at, last);
  return isNamed || (lowerAt(tokens, at) === ',' && isHuman(lowerAt(tokens, at - 1), grammar));
}

function isDescribing(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const lower = lowerAt(tokens, at);
  const isWord = tokens[at]?.kind === 'word' && !tokens[at].isCapital;
  const isVerb = [grammar.verbs, grammar.weakVerbs, grammar.participles].some((verbs) => verbs.has(lower));
  return isWord && (grammar.personNouns.has(lower) || !(isVerb || isClosedClass(lower, grammar)));
}

export function isAfterArticle(tokens: readonly Token[], name: Name, { articles }: Grammar): boolean {
  return articles.has(lowerAt(tokens, name.first - 1));
}
