// "```js", which ends at the next fence
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;
// "=====" or "-----" below a line
const UNDERLINE = /^\s{0,3}(?:=+|-{3,})\s*$/;
const UNDERLINED = /^\s{0,3}(?![#>|=\s-])(?<text>\S.{0,118}[^.\s])\s*$/;
// "[pier]: https://courier.example/pier "Title""
const LINK = /^\s{0,3}\[(?<id>[^\]^][^\]]*)\]:\s*<?(?<href>[^\s<>]+)>?(?:\s+["'(].*["')])?\s*$/;
// "the [north pier][pier]", "the [pier][]", "the [pier]"
const REFERRING = /(?<!!|!\[[^[\]]*\])\[(?<words>[^[\]]+)\](?:\[(?<id>[^[\]]*)\])?(?![([:])/g;
// "![The pier][pier]"
const PICTURE = /!\[(?<alt>[^[\]]*)\]\[(?<id>[^[\]]+)\]/g;
// "[^1]" in the text, and "[^1]: The vote was …" below it
const NOTE = /\[\^(?<id>[^\]\s]{1,20})\](?<definition>:\s+(?=\S))?/g;

/**
 * The lines of a text with what Markdown says in two places said in one: addresses of links that stand below the text,
 * headings by the line under them, notes by their number. What is fenced off stays as it is.
 */
export function withReferences(lines: readonly string[]): string[] {
  const isCode = codeLines(lines);
  const links = new Map<string, string>();
  const referred = new Set(lines.flatMap(idsIn));
  for (const [at, line] of lines.entries()) {
    const { id, href } = (isCode[at] !== true && LINK.exec(line)?.groups) || {};
    if (id !== undefined && href !== undefined && referred.has(id.toLowerCase()))
      links.set(id.toLowerCase(), href);
  }
  return lines.flatMap((line, at) => {
    if (isCode[at] === true) return [line];
    if (
      isUnderline(lines, at) ||
      isOverline(lines, at) ||
      links.has(LINK.exec(line)?.groups?.['id']?.toLowerCase() ?? '')
    )
      return [];
    const said = linked(line, links).replaceAll(
      NOTE,
      (_note, id: string, below = '') => `[${id}]${below && ' '}`,
    );
    return [isUnderline(lines, at + 1) ? `## ${said.trim()}` : said];
  });
}

/** What a line refers to; an address that no other line refers to stays where it stands. */
function idsIn(line: string): string[] {
  const referring = [...line.matchAll(REFERRING), ...line.matchAll(PICTURE)];
  return referring.map(([, words = '', id]) => (id || words).toLowerCase());
}

/** Which lines are fenced off as code, with their fences. */
export function codeLines(lines: readonly string[]): boolean[] {
  let isWithin = false;
  return lines.map((line) => {
    const isFence = FENCE.test(line);
    if (isFence) isWithin = !isWithin;
    return isFence || isWithin;
  });
}

/** Whether a line makes a heading of the one above it, over which nothing stands or the same line once more. */
function isUnderline(lines: readonly string[], at: number): boolean {
  return (
    UNDERLINE.test(lines[at] ?? '') &&
    UNDERLINED.test(lines[at - 1] ?? '') &&
    ((lines[at - 2] ?? '').trim() === '' || isOverline(lines, at - 2))
  );
}

function isOverline(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.trim() ?? '';
  return UNDERLINE.test(line) && UNDERLINED.test(lines[at + 1] ?? '') && lines[at + 2]?.trim() === line;
}

function linked(line: string, links: ReadonlyMap<string, string>): string {
  if (links.size === 0) return line;
  const pictured = line.replaceAll(PICTURE, (all, alt: string, id: string) => {
    const src = links.get(id.toLowerCase());
    return src === undefined ? all : `![${alt}](${src})`;
  });
  return pictured.replaceAll(REFERRING, (all, words: string, id: string | undefined) => {
    const href = links.get((id || words).toLowerCase());
    return href === undefined ? all : `[${words}](${href})`;
  });
}
