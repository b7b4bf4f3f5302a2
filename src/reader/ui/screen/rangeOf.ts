/**
 * The words `start` to `end` of a block's text, where they stand on the page. Blocks render their text and nothing
 * else, so positions in the text are positions in the element; undefined where it is shorter than that.
 */
export function rangeOf(block: Element, start: number, end: number): Range | undefined {
  const from = place(block, start);
  const to = place(block, end);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function place(block: Element, position: number): { node: Node; offset: number } | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (position <= before + length) return { node, offset: position - before };
    before += length;
  }
  return undefined;
}
