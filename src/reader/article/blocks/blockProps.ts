import type { PrintedBlock } from '#edition/block.ts';
import type { Direction } from '#edition/text/language.ts';

/** Language and direction of a block, where they are not the article's own. */
export type Setting = { lang?: string | undefined; dir?: Direction | undefined };

/** Every block has an id on the page, by its position in the body: links to passages end in it. */
export type BlockProps<Type extends PrintedBlock['type']> = Setting & {
  block: Extract<PrintedBlock, { type: Type }>;
  id: string;
};

export function blockId(position: number): string {
  return `b${position}`;
}
