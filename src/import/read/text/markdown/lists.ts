import { codeLines } from './references.ts';

// "- A lamp", "    2. dry", "- [x] print"
const ITEM = /^(?<indent>\s*)(?<mark>[-+*]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(?=\S)/;
/** What each level of a list begins with in a text that has no indents. */
const BULLETS = ['•', '◦', '▪', '▫'] as const;
const LEAST_INDENT = 2;

/** The lines of Markdown with each item on one, its level told by its bullet; the outermost numbers stay. */
export function withLevels(lines: readonly string[]): string[] {
  const isCode = codeLines(lines);
  const levelled: string[] = [];
  let indents: number[] = [];
  for (const [at, line] of lines.entries()) {
    const { indent = '', mark } = (isCode[at] !== true && ITEM.exec(line)?.groups) || {};
    if (mark !== undefined) {
      const column = indent.replaceAll('\t', '    ').length;
      indents = [...indents.filter((outer) => column >= outer + LEAST_INDENT), column];
      levelled.push(line.replace(ITEM, `${markOf(mark, indents.length - 1)} `));
    } else if (indents.length > 0 && isCode[at] !== true && goesOn(line)) addTo(levelled, line);
    else {
      levelled.push(line);
      if (line.trim() !== '') indents = [];
    }
  }
  return levelled;
}

/** Adds a line to the item above it, as a paragraph of its own where a blank line stands between. */
function addTo(levelled: string[], line: string): void {
  const last = levelled.findLastIndex((each) => each.trim() !== '');
  levelled[last] += `${last < levelled.length - 1 ? '\n' : ' '}${line.trim()}`;
}

function markOf(mark: string, level: number): string {
  if (level === 0 && /\d/.test(mark)) return mark;
  return BULLETS[Math.min(level, BULLETS.length - 1)] ?? '•';
}

/** Whether a line under an item is of it: it is indented, and no quotation, table or picture. */
function goesOn(line: string): boolean {
  return /^(?: {2,}|\t)\s*[^\s>|!#<]/.test(line);
}
