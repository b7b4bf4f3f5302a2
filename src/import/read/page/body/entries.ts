import type { Block } from '#edition/block.ts';
import type { Drop } from '#import/draft.ts';
import { moved } from '#import/read/html/richText.ts';

// "17:50", "17h50", "۱۷:۵۰", "5.50 pm", "17:50 GMT", with how long ago that was: "17:50 1h ago", "17:50 vor 2 Stunden"
const CLOCK =
  /^(?<clock>\p{Nd}{1,2}(?:[:.]|\s?h\s?)\p{Nd}{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:uhr|h|[a-z]{3,4}))?)(?:[\s·|,–-]*(?:\d+\s?\p{L}+ ago|(?:vor|hace|há|il y a|for)\s\d+\s?\p{L}+))?$/iu;
const LEAST_ENTRIES = 2;

/**
 * The blocks of a live report with the clocks over its entries in their headings; over an entry without one the clock is
 * its heading. Where only one clock stands by itself nothing is changed.
 */
export function withClocks(blocks: readonly Block[]): { blocks: Block[]; drops: Drop[] } {
  const drops: Drop[] = [];
  if (blocks.filter((block) => clockOf(block) !== undefined).length < LEAST_ENTRIES)
    return { blocks: [...blocks], drops };
  const entries: Block[] = [];
  let over: string | undefined;
  for (const [at, block] of blocks.entries()) {
    const clock = clockOf(block);
    const [before, next] = [entries.at(-1), blocks[at + 1]];
    if (clock === undefined) {
      entries.push(over !== undefined && block.type === 'heading' ? headed(over, block) : block);
      over = undefined;
      continue;
    }
    if (block.type === 'paragraph') drops.push({ text: block.text, rule: 'clock of an entry', to: 'body' });
    if (next?.type === 'heading') over = clock;
    else if (before?.type === 'heading') entries.splice(-1, 1, headed(clock, before));
    else entries.push({ type: 'heading', level: 3, text: clock });
  }
  return { blocks: entries, drops };
}

/** Whether a line is a clock alone: "17:50 GMT". */
export function isClock(line: string): boolean {
  return CLOCK.test(line);
}

function clockOf(block: Block): string | undefined {
  return block.type === 'paragraph' ? CLOCK.exec(block.text)?.groups?.['clock'] : undefined;
}

function headed(clock: string, heading: Extract<Block, { type: 'heading' }>): Block {
  const by = clock.length + 1;
  const marks = heading.marks?.map((mark) => moved(mark, by));
  return { ...heading, text: `${clock} ${heading.text}`, ...(marks && { marks }) };
}
