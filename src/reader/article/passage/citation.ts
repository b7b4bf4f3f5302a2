import type { PrintedArticle } from '#edition/page/printed.ts';
import { fullDate } from '#reader/ui/type/date.ts';
import { passageHash, type Passage } from '#reader/ui/address/passage.ts';
import type { Interface } from '#reader/words/useWords.ts';

type Cited = { quoted: string; passage: Passage; speaker?: string };

/** Words of the story on the page to take along: who says so, where and when, and the way to them. */
export function citation(
  { quoted, passage, speaker }: Cited,
  { headline, byline = [], published }: PrintedArticle,
  { language, words }: Interface,
): string {
  const by = speaker === undefined ? byline.map(({ name }) => name) : [speaker];
  const date = published === undefined ? [] : [fullDate(published.slice(0, 10), language)];
  const source = [...by, headline, ...date].join(words.comma);
  return `${quoted}\n— ${source}\n${addressOf(passage)}`;
}

/** The way to words of the story on the page. */
export function addressOf(passage: Passage): string {
  return window.location.origin + window.location.pathname + passageHash(passage);
}
