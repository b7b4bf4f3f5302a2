import type { Block } from '#edition/block.ts';
import type { Draft } from '#import/draft.ts';
import { moved, trimmed } from '#import/read/html/richText.ts';
import type { Mark } from '#edition/text/text.ts';
import { isSentence, textOfBlock } from './line/lines.ts';

// "• Bring a lamp", "2) Bring a lamp". A dash opens speech as well, so that it opens items only where no sentence follows.
const ITEM = /^(?:(?<bullet>[•·‣▪◦●○■▫*-])|(?<number>\d{1,2})[.)])\s+(?=\S)/u;
const LEAST_ITEMS = 2;

/**
 * Makes lists of the lines of a text that each begin with the same bullet, or count from one.
 *
 * - Two at least, one behind the other: a single "* Prices are rounded" is a note.
 * - Items with another bullet among them are a level deeper.
 */
export function takeLists(draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const body: Block[] = [];
  const marked = new Set<string>();
  for (let at = 0; at < draft.body.length; at += 1) {
    const run = itemsFrom(draft.body, at);
    if (run.length > 0) {
      body.push(toList(run));
      for (const { line } of run) marked.add(line.split('\n', 1)[0] ?? '');
      at += run.length - 1;
    } else body.push(...draft.body.slice(at, at + 1));
  }
  const visible = draft.visible.map((line) => (marked.has(line) ? line.replace(ITEM, '') : line));
  return { ...draft, body, visible };
}

type Item = { line: string; marks: Mark[]; bullet: string | undefined; number: number; level: number };

/** The items of one list from a block on; one with a mark of its own below another is a level deeper. */
function itemsFrom(body: readonly Block[], from: number): Item[] {
  const run: Item[] = [];
  const open: Item[] = [];
  for (let item = itemOf(body[from]); item; item = itemOf(body[from + run.length])) {
    const level = levelIn(open, item);
    if (level < 0) break;
    const placed = { ...item, level };
    open.splice(level, open.length, placed);
    run.push(placed);
  }
  const isList = run.some(({ level }) => run.filter((each) => each.level === level).length >= LEAST_ITEMS);
  return isList ? run : [];
}

function itemOf(block: Block | undefined): Omit<Item, 'level'> | undefined {
  const line = textOfBlock(block);
  const groups = ITEM.exec(line)?.groups;
  const bullet = groups?.['bullet'];
  const marks = block?.type === 'paragraph' ? (block.marks ?? []) : [];
  return groups && !(bullet === '-' && isSentence(line))
    ? { line, marks, bullet, number: Number(groups['number']) }
    : undefined;
}

// "*" under other bullets is a note, and "-" may open speech
const OPENS = /^[•·‣▪◦●○■▫]$/;

/** The level of an item that comes after those open, the last of each level; -1 where it is of another list. */
function levelIn(open: readonly Item[], { bullet, number }: Omit<Item, 'level'>): number {
  const level = open.findIndex((item) => item.bullet === bullet);
  if (level >= 0) return bullet === undefined && number !== (open[level]?.number ?? 0) + 1 ? -1 : level;
  const opens = bullet === undefined ? number === 1 : open.length === 0 || OPENS.test(bullet);
  return opens ? open.length : -1;
}

function toList(run: readonly Item[]): Block {
  const items = run.map(({ line, marks, level }) => {
    const text = line.replace(ITEM, '');
    const cut = line.length - text.length;
    const words = trimmed(
      text,
      marks.map((mark) => moved(mark, -cut)),
    );
    return level > 0 ? { ...words, level } : words;
  });
  return { type: 'list', items, ...(run[0]?.bullet === undefined && { ordered: true }) };
}
