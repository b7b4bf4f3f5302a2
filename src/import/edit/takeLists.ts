import type { Block } from '#edition/block.ts';
import type { Draft } from '#import/draft.ts';
import { trimmed } from '#import/read/html/richText.ts';
import type { Mark } from '#edition/text/text.ts';
import { isSentence, textOfBlock } from './line/lines.ts';

// "• Bring a lamp", "2) Bring a lamp". A dash opens speech as well, so that it opens items only where no sentence follows.
const ITEM = /^(?:(?<bullet>[•·‣▪◦●○■*-])|(?<number>\d{1,2})[.)])\s+(?=\S)/u;
const LEAST_ITEMS = 2;

/**
 * Makes lists of the lines of a text that each begin with the same bullet, or count from one.
 *
 * - Two at least, one behind the other: a single "* Prices are rounded" is a note.
 */
export function takeLists(draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const body: Block[] = [];
  const marked = new Set<string>();
  for (let at = 0; at < draft.body.length; at += 1) {
    const run = itemsFrom(draft.body, at);
    if (run.length >= LEAST_ITEMS) {
      body.push(toList(run));
      for (const { line } of run) marked.add(line);
      at += run.length - 1;
    } else body.push(...draft.body.slice(at, at + 1));
  }
  const visible = draft.visible.map((line) => (marked.has(line) ? line.replace(ITEM, '') : line));
  return { ...draft, body, visible };
}

type Item = { line: string; marks: Mark[]; bullet: string | undefined; number: number };

/** The items of one list from a block on. */
function itemsFrom(body: readonly Block[], from: number): Item[] {
  const run: Item[] = [];
  for (let item = itemOf(body[from]); item && isNext(item, run); item = itemOf(body[from + run.length]))
    run.push(item);
  return run;
}

function itemOf(block: Block | undefined): Item | undefined {
  const line = textOfBlock(block);
  const groups = ITEM.exec(line)?.groups;
  const bullet = groups?.['bullet'];
  const marks = block?.type === 'paragraph' ? (block.marks ?? []) : [];
  return groups && !(bullet === '-' && isSentence(line))
    ? { line, marks, bullet, number: Number(groups['number']) }
    : undefined;
}

function isNext({ bullet, number }: Item, run: readonly Item[]): boolean {
  return bullet === undefined ? number === run.length + 1 : run.every((item) => item.bullet === bullet);
}

function toList(run: readonly Item[]): Block {
  const items = run.map(({ line, marks }) => {
    const text = line.replace(ITEM, '');
    const cut = line.length - text.length;
    return trimmed(
      text,
      marks.map((mark) => Object.assign({}, mark, { start: mark.start - cut, end: mark.end - cut })),
    );
  });
  return { type: 'list', items, ...(run[0]?.bullet === undefined && { ordered: true }) };
}
