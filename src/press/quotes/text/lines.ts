// A line feed after a sentence, a colon or a closing mark parts two paragraphs; any other only wraps a line.
const PARAGRAPH_BREAK = /(?<=[.?!…:”"»’)\]。！？؟][^\S\n]*)\n+/gu;

/**
 * The paragraphs of a block whose text holds several, each with its position in UTF-16 units.
 *
 * @example splitLines('One.\nTwo.') // [{ text: 'One.', offset: 0 }, { text: 'Two.', offset: 5 }]
 */
export function splitLines(text: string): { text: string; offset: number }[] {
  const lines: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const match of text.matchAll(PARAGRAPH_BREAK)) {
    lines.push({ text: text.slice(offset, match.index), offset });
    offset = match.index + match[0].length;
  }
  lines.push({ text: text.slice(offset), offset });
  return lines;
}
