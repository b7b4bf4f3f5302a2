const POSITION = /at position (\d+)/; // "Expected ',' or ']' after array element in JSON at position 23 (line 2 column 5)"
const WORDS = /^(.*?)(?:,? (?:\.{3})?".*| in JSON at position .*| \(line \d+ column \d+\))$/s;

/**
 * What is wrong with a text that `JSON.parse` refused, with line and column counted from 1.
 *
 * @example describeJsonError('{"a": x}', error) // "Unexpected token 'x' in line 1, column 7"
 */
export function describeJsonError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(POSITION.exec(message)?.[1] ?? findTokenError(text));
  const before = text.slice(0, position).split('\n');
  const what = WORDS.exec(message)?.[1] ?? message;
  return `${what} in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Where the parser stopped, for the messages of V8 that do not say: the last character of the shortest beginning that
 * fails by a token rather than by its end. A beginning without the wrong token can only fail by its end, and every longer
 * one fails by the same token, so halving finds it.
 */
function findTokenError(text: string): number {
  let low = 0;
  let high = text.length + 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (failsByToken(text.slice(0, middle))) high = middle;
    else low = middle;
  }
  return low;
}

function failsByToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Unexpected token');
  }
}
