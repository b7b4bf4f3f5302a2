import { quotationMarks } from '#edition/text/language.ts';
import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { blockId } from '#reader/article/blocks/blockProps.ts';
import { isSure } from '#edition/sureness.ts';
import { rangeOf } from '#reader/ui/screen/rangeOf.ts';
import type { Passage } from '#reader/ui/address/passage.ts';

/** Something said in the story, by whom, and all of its words within one paragraph. */
export type Said = {
  passage: Passage;
  /** With their quotation marks. */
  quoted: string;
  speaker: string;
  role: string | undefined;
  voice: string | undefined;
};

/** What is said in a story and by whom, once for each utterance; what somebody else may have said is left unmarked. */
export function saidIn({ body, quotes = [], language }: PrintedArticle): readonly Said[] {
  const [open, close] = quotationMarks(language);
  const utterances = Map.groupBy(
    quotes.filter((quote) => quote.speaker !== undefined && isSure(quote)),
    (quote) => `${quote.block} ${quote.group ?? `at ${quote.start}`}`,
  );
  return [...utterances.values()].flatMap((parts) => {
    const [first] = parts;
    const last = parts.at(-1);
    const target = first && body[first.block];
    if (!first?.speaker || !last || !target) return [];
    const passage = { block: first.block, start: first.start, end: last.end };
    const quoted = parts.map(({ start, end }) => `${open}${blockText(target).slice(start, end)}${close}`);
    const role = parts.find((part) => part.role !== undefined)?.role;
    return [{ passage, quoted: quoted.join(' '), speaker: first.speaker, role, voice: first.voice }];
  });
}

/** How far below the top of the text the line of a passage stands, in pixels. */
export function topOf({ passage }: Said, text: DOMRect): number {
  const line = rangeIn(passage)?.getClientRects()[0];
  return line ? line.top - text.top : 0;
}

/** A mark is so tall, in pixels. */
const MARK_PX = 24;

/** Marks beside the same line one below the other, so that each can be seen and pressed; the first stays where it is. */
export function setApart(tops: readonly number[]): number[] {
  const order = tops.map((_, index) => index).toSorted((one, other) => (tops[one] ?? 0) - (tops[other] ?? 0));
  const apart = [...tops];
  let free = -Infinity;
  for (const index of order) {
    const top = Math.max(tops[index] ?? 0, free);
    apart[index] = top;
    free = top + MARK_PX;
  }
  return apart;
}

export function rangeIn({ block, start, end }: Passage): Range | undefined {
  const element = document.getElementById(blockId(block));
  return element ? rangeOf(element, start, end) : undefined;
}
