import { useEffect, useState, type RefObject } from 'react';
import { quotationMarks } from '#edition/language.ts';
import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle } from '#edition/printed.ts';
import { blockId } from '#reader/article/blocks/blockProps.ts';
import { rangeOf } from '#reader/ui/rangeOf.ts';
import type { Passage } from '#reader/ui/passage.ts';

/** Something said in the story, by whom, and all of its words within one paragraph. */
export type Said = {
  passage: Passage;
  words: string;
  speaker: string;
  role: string | undefined;
  voice: string | undefined;
};

/** What is said in a story and by whom, once for each utterance. */
export function saidIn({ body, quotes = [], language }: PrintedArticle): readonly Said[] {
  const [open, close] = quotationMarks(language);
  const utterances = Map.groupBy(
    quotes.filter(({ speaker }) => speaker !== undefined),
    (quote) => `${quote.block} ${quote.group ?? `at ${quote.start}`}`,
  );
  return [...utterances.values()].flatMap((parts) => {
    const [first] = parts;
    const last = parts.at(-1);
    const target = first && body[first.block];
    if (!first?.speaker || !last || !target) return [];
    const passage = { block: first.block, start: first.start, end: last.end };
    const words = parts.map(({ start, end }) => `${open}${blockText(target).slice(start, end)}${close}`);
    const role = parts.find((part) => part.role !== undefined)?.role;
    return [{ passage, words: words.join(' '), speaker: first.speaker, role, voice: first.voice }];
  });
}

/** How far below the top of `frame` the mark of each passage stands, in pixels; anew whenever the text is set anew. */
export function useTops(said: readonly Said[], frame: RefObject<HTMLElement | null>): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([]);
  useEffect(() => {
    const text = frame.current?.parentElement;
    if (!text) return undefined;
    const measure = (): void => {
      const origin = text.getBoundingClientRect().top;
      const lines = said.map(({ passage }) => rangeIn(passage)?.getClientRects()[0]?.top ?? origin);
      setTops(setApart(lines.map((top) => top - origin)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    return () => observer.disconnect();
  }, [said, frame]);
  return tops;
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
