/** Open elements at once; a story sits within some tens, a page with forgotten end tags within hundreds. */
const MAX_DEPTH = 1000;
/** The length of one tag in characters, beyond which its attributes go; a data: picture may fill much of it. */
const MAX_TAG_LENGTH = 200_000;
const MAX_ATTRIBUTES = 200;

// A comment's or a tag's beginning: "<!--", "<div", "</p"
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9:-]*))/gi;
// Elements whose content is not markup
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed']);
// Elements that hold nothing, or that their next sibling closes: they never deepen a page
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option optgroup'.split(
    ' ',
  ),
);

// A table within a table is four levels deeper, and the parser makes those that are not written
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['table', 4],
  ['ul', 2],
  ['ol', 2],
  ['dl', 2],
]);

/** HTML to parse, and the code of its scripts and style sheets, which `restored` puts back. */
export type ForParser = { html: string; code: readonly string[] };

/**
 * The same HTML without what a parser would only lose time with.
 *
 * - Tags opened deeper than 1,000 elements go, their text stays.
 * - A tag with more than 200 attributes, or longer than 200,000 characters, loses its attributes.
 * - Scripts and style sheets, a third and more of many a page, have their number in place of their code.
 */
export function forParser(html: string): ForParser {
  const pieces: string[] = [];
  const code: string[] = [];
  let depth = 0;
  let copied = 0;
  for (const tag of tags(html)) {
    const isTooDeep = tag.step !== 0 && depth + Math.min(0, tag.step) >= MAX_DEPTH;
    depth = Math.max(0, depth + tag.step);
    if (isTooDeep || tag.isOverloaded) {
      pieces.push(html.slice(copied, isTooDeep ? tag.start : tag.nameEnd));
      if (!isTooDeep) pieces.push('>');
      copied = tag.end;
    }
    if (tag.code !== '') {
      pieces.push(html.slice(copied, tag.end), `${NUMBERED}${code.push(tag.code) - 1}`);
      copied = tag.end + tag.code.length;
    }
  }
  return { html: copied === 0 ? html : pieces.join('') + html.slice(copied), code };
}

/** A text of the parsed HTML with its code again, wherever the parser has put it. */
export function restored(text: string, code: readonly string[]): string {
  if (!text.includes(NUMBERED)) return text;
  return text.replace(NUMBER, (number, at: string) => code[Number(at)] ?? number);
}

// A character that no text has (Unicode, 23.7)
const NUMBERED = '\ufdd0';
const NUMBER = /\ufdd0(\d+)/g;
const CODE = new Set(['script', 'style']);
// Behind it a script may hold end tags of others (HTML Standard, 13.2.5.20): the parser finds its end
const ESCAPE = '<!--';

/** A tag in the text of a page; `step` is what it adds to the depth, `code` what a script or style sheet has behind it. */
type Tag = { start: number; nameEnd: number; end: number; step: number; isOverloaded: boolean; code: string };

function* tags(html: string): Generator<Tag> {
  const pattern = new RegExp(TAG);
  const after = finder(html);
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const name = (match[2] ?? '').toLowerCase();
    const nameEnd = pattern.lastIndex;
    if (name === '') {
      pattern.lastIndex = after('-->', nameEnd);
      continue;
    }
    const end = tagEnd(html, nameEnd);
    const isStart = match[1] === '';
    const isFlat = FLAT.has(name) || RAW.has(name);
    const levels = isFlat ? 0 : (LEVELS.get(name) ?? 1);
    const next = isStart && RAW.has(name) ? after(`</${name}`, end) : end;
    yield {
      start: match.index,
      nameEnd,
      end,
      step: isStart ? levels : -levels,
      isOverloaded: isStart && isOverloaded(html, nameEnd, end),
      code: CODE.has(name) ? codeBefore(html, end, next - `</${name}`.length) : '',
    };
    pattern.lastIndex = next;
  }
}

function codeBefore(html: string, start: number, end: number): string {
  const code = html.slice(start, end);
  return code.includes(ESCAPE) ? '' : code;
}

/** Finds where a text is passed next, or stays where it is: what is nowhere ahead is not looked for again. */
function finder(html: string): (text: string, from: number) => number {
  const nowhere = new Set<string>();
  return (text, from) => {
    if (nowhere.has(text)) return from;
    const ahead = new RegExp(text, 'gi');
    ahead.lastIndex = from;
    if (ahead.test(html)) return ahead.lastIndex;
    nowhere.add(text);
    return from;
  };
}

function tagEnd(html: string, from: number): number {
  let index = from;
  for (; index < html.length; index++) {
    const character = html[index];
    if (character === '>') return index + 1;
    if (character !== '"' && character !== "'") continue;
    if (html[index - 1] !== '=') continue;
    const close = html.indexOf(character, index + 1);
    if (close < 0) return html.length;
    index = close;
  }
  return html.length;
}

function isOverloaded(html: string, start: number, end: number): boolean {
  if (end - start > MAX_TAG_LENGTH) return true;
  if (end - start < MAX_ATTRIBUTES * 2) return false;
  return (html.slice(start, end).match(/[\s/"'][^\s=>"'/]/g)?.length ?? 0) > MAX_ATTRIBUTES;
}
