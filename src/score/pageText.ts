import { readFileSync } from 'node:fs';
import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import { convert } from '#import/convert.ts';
import type { Draft } from '#import/draft.ts';
import { folded } from './measure.ts';

/** The story of a page in a set, imported from its file as if it came from `address`; absent where there is none. */
export function pageDraft(file: string, address: string | undefined): Draft | undefined {
  return convert(readFileSync(file), { source: address ?? file }).drafts[0];
}

/** The words of a story's body, a block a line; captions and credits belong to pictures and are left out. */
export function bodyText(draft: Draft | undefined): string {
  return (draft?.body ?? []).map(words).filter(Boolean).join('\n');
}

/** The same with the standfirst above it, where the page shows one. */
export function storyText(draft: Draft | undefined): string {
  const lead = draft?.standfirst ?? '';
  const isShown = lead !== '' && bare(draft?.visible.join('') ?? '').includes(bare(lead));
  return isShown ? `${lead}\n${bodyText(draft)}` : bodyText(draft);
}

function words(block: Block): string {
  if (block.type === 'image') return '';
  return block.type === 'embed' ? (block.text ?? '') : blockText(block);
}

function bare(text: string): string {
  return folded(text).replaceAll(' ', '');
}
