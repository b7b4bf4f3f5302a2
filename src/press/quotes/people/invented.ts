import { lowerAt, signAt, type Passage, type Token } from '#press/quotes/text/passage.ts';
import type { Mention } from './people.ts';

/**
 * The names of those whom an article on a work has played or invented: "Lena Marsh, who plays | Dora Pell", "Dora Pell, played by", "its
 * heroine, | Anna Kern". What they say is said in the work.
 *
 * - Somebody played is one only where a word tells of a work: who "plays Moor in the final" plays tennis.
 */
export function inventedOf(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
): ReadonlySet<string> {
  const played = new Set<string>();
  for (const [index, { tokens }] of passages.entries())
    for (const mention of mentions[index] ?? [])
      if (mention.person && (isPlayed(tokens, mention) || isCharacter(tokens, mention)))
        played.add(mention.person.name);
  return played.size > 0 && tellsOfWork(passages) ? played : new Set();
}

function isPlayed(tokens: readonly Token[], { first, last }: Mention): boolean {
  const behind = /^[,(]$/.test(signAt(tokens, last + 1)) ? last + 2 : last + 1;
  const isBehindVerb = PLAYING.test(lowerAt(tokens, first - 1));
  return isBehindVerb || (PLAYED.test(lowerAt(tokens, behind)) && lowerAt(tokens, behind + 1) === 'by');
}

function isCharacter(tokens: readonly Token[], { first }: Mention): boolean {
  return CHARACTER.test(lowerAt(tokens, signAt(tokens, first - 1) === ',' ? first - 2 : first - 1));
}

function tellsOfWork(passages: readonly Passage[]): boolean {
  return passages.some(({ tokens }) => tokens.some(({ kind, lower }) => kind === 'word' && WORK.test(lower)));
}

const PLAYING = /^(?:plays?|played|playing|portrays?|portrayed|portraying)$/;
const PLAYED = /^(?:played|portrayed|voiced)$/;
const CHARACTER = /^(?:heroine|protagonist|antihero|anti-hero|narrator|character)$/;
const WORK =
  /^(?:films?|movies?|novels?|novella|sitcom|screenplay|musical|thriller|actors?|actress|playwright|novelist|theatre|theater)$/;
