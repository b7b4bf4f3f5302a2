/** Words of an article: `body[block].text.slice(start, end)`. */
export type Passage = { block: number; start: number; end: number };

// "#b3.12-80": the block by its id on the page, and the words in it
const PASSAGE = /^#b(\d{1,6})\.(\d{1,7})-(\d{1,7})$/;

/** The end of an address that leads to words of an article. */
export function passageHash({ block, start, end }: Passage): string {
  return `#b${block}.${start}-${end}`;
}

/** The words an address leads to; nothing where its end says something else. */
export function passageOf(hash: string): Passage | undefined {
  const [block, start, end] = (PASSAGE.exec(hash) ?? []).slice(1).map(Number);
  return block === undefined || start === undefined || end === undefined ? undefined : { block, start, end };
}
