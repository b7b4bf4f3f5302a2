// "testi-" at the end of a line, "mony" at the beginning of the next
const PARTED = /(?<first>[\p{L}\p{M}]+)-$/u;
const REST = /^(?<rest>\p{Ll}[\p{L}\p{M}]*)/u;
// A hyphen that stands where a line may be broken, and shows only there
const SOFT = /\u00ad$/;

/** As of so many, and of so many lines, parted words are no compounds that happened to stand at the end of a line. */
const LEAST_PARTED = 2;
const LEAST_SHARE = 0.04;

/**
 * How the lines of a wrapped text go together.
 *
 * - "well-\nknown" loses the break and keeps its hyphen. "testi-\nmony" loses both, where the text has the word whole as
 *   well, or parts words throughout and never writes this one with its hyphen.
 */
export function lineJoiner(lines: readonly string[]): (before: string, line: string) => string {
  const text = lines.join('\n').toLowerCase();
  const parted = lines.filter((line, at) => isParted(line.trimEnd(), lines[at + 1]?.trim() ?? '')).length;
  const isHyphenated = parted >= Math.max(LEAST_PARTED, lines.length * LEAST_SHARE);
  const isCompound = (first: string, rest: string): boolean =>
    !text.includes(first + rest) && (!isHyphenated || text.includes(`${first}-${rest}`));
  return (before, line) => {
    if (SOFT.test(before)) return before.slice(0, -1) + line;
    if (!isParted(before, line)) return `${before} ${line}`;
    const first = PARTED.exec(before)?.groups?.['first'] ?? '';
    const rest = REST.exec(line)?.groups?.['rest'] ?? '';
    return (isCompound(first.toLowerCase(), rest) ? before : before.slice(0, -1)) + line;
  };
}

/** Whether a word is parted between two lines. */
export function isParted(before: string, line: string): boolean {
  return SOFT.test(before) || (PARTED.test(before) && REST.test(line));
}
