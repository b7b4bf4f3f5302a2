import type { VoiceQuotation } from '#edition/page/voice.ts';

type Part = VoiceQuotation['parts'][number];

/** `opens`, `closes`: whether a mark stands before the words, and after them. */
export type SaidPart = { part: Part; words: string; opens: boolean; closes: boolean };

// The comma before an attribution: “We have spent more,” he said
const TRAILING = /[\s,،、，]+$/u;

/** Each part in marks of its own, but one sentence that only its attribution parts: what lies between is not theirs. */
export function saidParts(parts: readonly Part[]): SaidPart[] {
  return parts.map((part, at) => {
    const [previous, next] = [parts[at - 1], parts[at + 1]];
    const closes = !(next && isOneSentence(part, next));
    return {
      part,
      words: closes ? part.words.replace(TRAILING, '') : part.words,
      opens: !(previous && isOneSentence(previous, part)),
      closes,
    };
  });
}

/** “A pier is a promise,” she said, “and I should like to keep it.” */
function isOneSentence(one: Part, next: Part): boolean {
  return one.block === next.block && /[,،，]$/u.test(one.words) && /^\p{Ll}|^\p{Lo}/u.test(next.words);
}
