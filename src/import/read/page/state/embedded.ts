import type { Draft } from '#import/draft.ts';
import { type Element, rawText } from '#import/read/html/tree.ts';
import { isAlike } from '#import/read/isAlike.ts';
import { storiesBelow } from '#import/read/json/json.ts';
import { streamedRows } from './streamed.ts';
import { unflattened } from './unflattened.ts';

const JSON_SCRIPT = /^\s*application\/json/i;
// "window.__INITIAL_STATE__ = {", "Fusion.globalContent={"
const ASSIGNED = /[\w$\])]\s*=\s*(?=\{\s*")/g;
/** Assignments of a script that are looked at; below this length a value holds no story. */
const MAX_ASSIGNED = 20;
const SHORTEST_STATE = 500;

/**
 * The story of a page in the data that its scripts show it from, as frameworks leave it behind: JSON in a script of its
 * own, an object assigned to a name, or rows that are streamed.
 *
 * - Of several, the one with a title of the page. Nothing runs: what is no JSON is left alone.
 */
export function embeddedStory(scripts: readonly Element[], titles: readonly string[]): Draft | undefined {
  const stories = [...scripts.flatMap((script) => statesOf(script)), streamedRows(scripts)]
    .flatMap((state) => storiesBelow(state, { source: '' }))
    .flatMap(({ drafts }) => drafts);
  const named = stories.find(({ headline = '' }) => titles.some((title) => isAlike(headline, title)));
  return named ?? (stories.length === 1 ? stories[0] : undefined);
}

function statesOf(script: Element): unknown[] {
  const text = rawText(script);
  if (text.length < SHORTEST_STATE) return [];
  if (JSON_SCRIPT.test(script.attributes['type'] ?? '')) return parsed(text).map(unflattened);
  const states: unknown[] = [];
  ASSIGNED.lastIndex = 0;
  for (let looked = 0; looked < MAX_ASSIGNED && ASSIGNED.test(text); looked++) {
    const end = endOfObject(text, ASSIGNED.lastIndex);
    if (end - ASSIGNED.lastIndex >= SHORTEST_STATE)
      states.push(...parsed(text.slice(ASSIGNED.lastIndex, end)));
    ASSIGNED.lastIndex = Math.max(end, ASSIGNED.lastIndex);
  }
  return states;
}

/** Behind the brace that closes the one at `from`; 0 where none does. It reads each character once. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return 0;
}

function parsed(text: string): unknown[] {
  try {
    // What a script may write and JSON may not
    return [JSON.parse(text.replace(/:\s*(?:undefined|void 0)(?=[,}])/g, ':null'))];
  } catch {
    return [];
  }
}
