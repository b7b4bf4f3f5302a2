const LONGEST_TEASER = 240;
// "[…]", "[...]", "…": where a feed or a site cut a text
const CUT_OFF = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})$/u;
const SENTENCE_END = /[.!?。！？؟।]["'”’»)]*(?=\s|$)/gu;
const SHORTEST_REPETITION = 40;

/**
 * A standfirst as a list has room for: what is longer than `longest` UTF-16 code units ends with a sentence, or else with a
 * word and an ellipsis.
 *
 * @example teaserOf('The pier is shut. It was to open in May.', 20) // 'The pier is shut.'
 */
export function teaserOf(standfirst: string, longest = LONGEST_TEASER): string {
  const text = standfirst.replace(CUT_OFF, '…');
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const end = [...head.matchAll(SENTENCE_END)].at(-1);
  const sentences = end && head.slice(0, end.index + end[0].length);
  if (sentences && sentences.length >= longest / 2) return sentences;
  const words = head.slice(0, longest - 1).replace(/\s+\S*$/u, '');
  return `${words}…`;
}

/**
 * Whether a standfirst only repeats how the story begins, be it cut off: what a site makes where nobody wrote one.
 *
 * - `texts` are the texts of the first blocks, in order.
 */
export function repeatsOpening(standfirst: string, texts: readonly string[]): boolean {
  const said = folded(standfirst.replace(CUT_OFF, ''));
  return said.length >= SHORTEST_REPETITION && folded(texts.join(' ')).startsWith(said);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
