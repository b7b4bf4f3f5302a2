import { type Conversion, convert } from '#import/convert.ts';
import type { Draft, Origin } from '#import/draft.ts';
import type { Receipt } from '#edition/receipt.ts';
import { makeReceipt } from '#import/receipt.ts';
import { failed } from './failed.ts';

/** A source to convert: its bytes, and what is known of them. */
export type Task = { bytes: Uint8Array; origin: Origin; charset?: string };

/** A story ready to be stored: the draft without its account, and the account made into a receipt without an id. */
export type Story = { draft: Draft; receipt: Receipt };

export type Result = Omit<Conversion, 'drafts'> & { stories: Story[] };

/**
 * Converts one source and accounts for it. It never throws: a fault of ours with one source must not end an import.
 */
export function run({ bytes, origin, charset }: Task): Result {
  try {
    const { drafts, ...rest } = convert(bytes, origin, charset);
    return { ...rest, stories: drafts.map(toStory) };
  } catch (error) {
    return failed({
      found: `something import stumbles over (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'})`,
      remedy: 'report it with the source',
    });
  }
}

function toStory(draft: Draft): Story {
  return { draft: { ...draft, visible: [], drops: [] }, receipt: makeReceipt(draft, draft.id ?? '') };
}
