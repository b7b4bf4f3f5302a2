import { dateOf } from '#import/read/date/date.ts';
import { type Element, findElement, textOf, withChildren } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { folded } from '#import/read/isAlike.ts';
import { isClock } from '#import/read/page/body/entries.ts';
import { linesOf } from '#import/read/page/linesOf.ts';
import type { Piece } from './piece.ts';

/** A page with its posts headed, and the rows of names, days and buttons about each post, with the rule for them. */
export type Posts = { page: Element; rows: ReadonlyMap<Element, string> };

/** `over` is what stands over the prose within `text`. */
type Post = { piece: Piece; name: string; text: Piece; rows: Piece[]; over: Piece[] };
/** Pieces that hold the name of an author, with the first that they hold. */
type Holders = ReadonlyMap<Piece, Piece>;

const ANSWER = /(?:^|\s)(?:suggested|accepted)Answer(?:\s|$)/;
// "username", "message-name", "comment__author": what a page calls whoever wrote a post
const POSTER =
  /(?:^|[\s_-])(?:author|(?:big)?user-?name|nick(?:-?name)?|poster|handle|display-?name|member-?name|message-name|autor|auteur|autore|fn)(?:[\s_-]?(?:name|link))?(?=$|[\s_-])/i;
const LONGEST_ROW = 120;
const LONGEST_NAME = 60;
/** A longer heading or link beside a text is a headline: there stands a card, or the entry of a report. */
const SHORTEST_HEADLINE = 25;
const SHORTEST_LINKED = 12;
const ONE_RUN = new Set(['p', 'li', 'blockquote', 'td', 'pre']);

/**
 * A page with a heading over each answer to a question, or post of a thread, that names who wrote it. The question and
 * the first post have none: that is the story of the page's own author. Absent where a page has no posts.
 *
 * - An answer is what the markup calls one and names an author of; else posts are parts of one kind, each with a name and
 *   a day and without a headline, of two authors or more.
 * - `names`, folded, are those whom the page's data calls authors of answers.
 *
 * Cost: linear in the page.
 */
export function postsOf(page: Piece, names: ReadonlySet<string>): Posts | undefined {
  const holders = holdersOf(page, names);
  const answers = [...holders.keys()].filter(isAnswer);
  const pieces = answers.length > 0 ? answers : alikeIn(holders);
  const own = new Set(pieces);
  const told = pieces.filter(({ prose }) => prose > 0).map((piece) => postOf(piece, own, holders));
  const kind = told[0] && kindOf(told[0].text);
  const short = pieces.filter(({ prose }) => prose === 0).map((piece) => postOf(piece, own, holders, kind));
  const posts = [...told, ...short];
  const [first, ...others] = posts.toSorted((a, b) => a.piece.first - b.piece.first);
  if (!first || (answers.length === 0 && !areThread(told))) return undefined;
  const isFirst = answers.length === 0 && !isUnderProse(first.piece, page);
  const headed = new Map((isFirst ? others : posts).map(({ piece, name }) => [piece.element, name]));
  const rows = new Map(posts.flatMap((post) => post.rows.map(({ element }) => [element, 'comments'])));
  const asked = isFirst ? first.rows : askersRows(page, own);
  for (const { element } of asked) rows.set(element, 'dates and byline');
  return { page: withHeadings(page.element, headed), rows };
}

function withHeadings(element: Element, headed: ReadonlyMap<Element, string>): Element {
  const inner = withChildren(element, (child) => withHeadings(child, headed));
  const name = headed.get(element);
  if (name === undefined) return inner;
  const heading: Element = { tag: 'h3', attributes: {}, children: [name] };
  return {
    ...inner,
    attributes: { ...inner.attributes, [HEADED]: '' },
    children: [heading, ...inner.children],
  };
}

const HEADED = 'data-headed-post';

/** Whether a post has a heading that names who wrote it, which it is never to be read without. */
export function isHeadedPost({ element }: Piece): boolean {
  return HEADED in element.attributes;
}

function holdersOf(page: Piece, names: ReadonlySet<string>): Map<Piece, Piece> {
  const holders = new Map<Piece, Piece>();
  visit(page);
  return holders;

  function visit(piece: Piece): void {
    if (isAuthor(piece, names))
      for (let each: Piece | undefined = piece.parent; each && !holders.has(each); each = each.parent)
        holders.set(each, piece);
    else for (const inner of piece.pieces) visit(inner);
  }
}

function isAuthor({ element, length, prose }: Piece, names: ReadonlySet<string>): boolean {
  if (length === 0 || length > LONGEST_ROW || prose > 0) return false;
  const { itemprop = '', class: called = '', rel } = element.attributes;
  if (/(?:^|\s)(?:author|creator)(?:\s|$)/.test(itemprop) || rel === 'author' || POSTER.test(called))
    return true;
  return names.size > 0 && names.has(folded(textOf(element)));
}

function isAnswer({ element }: Piece): boolean {
  return ANSWER.test(element.attributes['itemprop'] ?? '');
}

/** Parts of one kind of which some hold prose and a name beside each other, and all others of that kind with a name. */
function alikeIn(holders: Holders): Piece[] {
  const kinds = new Map<string, Piece[]>();
  for (const piece of holders.keys())
    if (piece.parent && piece.prose > 0 && !isComment(piece)) {
      const kind = `${piece.parent.first} ${kindOf(piece)}`;
      const alike = kinds.get(kind);
      if (alike) alike.push(piece);
      else kinds.set(kind, [piece]);
    }
  const [first, second] = [...kinds.values()].reduce(
    (most, each) => (each.length > most.length ? each : most),
    [],
  );
  return first && second ? [...holders.keys()].filter((piece) => kindOf(piece) === kindOf(first)) : [];
}

/** These are left out, names and all. */
function isComment({ element }: Piece): boolean {
  return element.attributes['itemprop'] === 'comment';
}

function kindOf({ element, names }: Piece): string {
  return `${element.tag} ${/^\S*/.exec(names)?.[0]}`;
}

/**
 * Whether posts are a conversation: two authors or more, over each a name and a day, not a clock as in a live report, and
 * hardly a headline but that of the thread.
 */
function areThread(posts: readonly Post[]): boolean {
  const names = new Set(posts.map(({ name }) => name));
  if (names.size < 2 || !posts.every(({ name, rows }) => name !== '' && rows.some(isDated))) return false;
  const headlines = posts.flatMap(({ name, rows, over }) =>
    [...over, ...rows].flatMap((each) => headlinesIn(each, name)).slice(0, 1),
  );
  return new Set(headlines).size <= Math.max(1, posts.length / 4);
}

function isDated({ element }: Piece): boolean {
  const time = element.tag === 'time' ? element : findElement(element, ({ tag }) => tag === 'time');
  if (time) return !isClock(textOf(time));
  return visiblePieces(element).some((line) => line.length <= LONGEST_ROW && dateOf(line) !== undefined);
}

/** "Re: Race of a tide mill" without its mark, and what else is a long link, a long heading or a linked one in a row. */
function headlinesIn({ element, length, linkLength, pieces }: Piece, name: string): string[] {
  if (length < SHORTEST_LINKED) return [];
  const isHeading = /^h[1-6]$/.test(element.tag);
  const isLong = length >= SHORTEST_HEADLINE && (isHeading || element.tag === 'a');
  const text = isLong || (isHeading && linkLength > 0) ? textOf(element) : name;
  return text === name
    ? pieces.flatMap((inner) => headlinesIn(inner, name))
    : [text.replace(/^(?:re|aw|sv)\s?:\s*/iu, '')];
}

/**
 * A post with what stands around its text: what the markup calls so, else the innermost part that holds all of its prose.
 * Posts within it are none of it. One too short to tell by its prose has its text where others of its `kind` have it.
 */
function postOf(piece: Piece, posts: ReadonlySet<Piece>, holders: Holders, kind?: string): Post {
  const rows: Piece[] = [];
  const marked = firstOf(piece, (each) => isText(each) || (each !== piece && kindOf(each) === kind));
  let text = piece;
  for (let next: Piece | undefined = piece; next; next = innerOf(text)) {
    if (next !== text) for (const each of text.pieces) if (each !== next && !isOther(each)) rows.push(each);
    text = next;
  }
  const start = text.pieces.findIndex(({ prose }) => prose > 0);
  const author = holders.get(piece);
  const over = text.pieces.slice(0, Math.max(0, start));
  for (const each of over) if (each === author || holders.has(each) || isDated(each)) rows.push(each);
  return { piece, name: author ? nameOf(author.element) : '', text, rows, over };

  function isOther(each: Piece): boolean {
    return posts.has(each) || (holders.has(each) && each.pieces.some(isOther));
  }

  function innerOf({ pieces }: Piece): Piece | undefined {
    if (marked) return pieces.find(({ first, last }) => first <= marked.first && marked.first <= last);
    const [only, ...others] = pieces.filter((each) => each.prose > 0 && !isOther(each));
    return only && others.length === 0 && !ONE_RUN.has(only.element.tag) ? only : undefined;
  }
}

function isText({ element }: Piece): boolean {
  return element.attributes['itemprop'] === 'text';
}

/** "Jan Berg" of the innermost element within that is called the author's or a name. */
function nameOf(author: Element): string {
  const inner = findElement(author, ({ attributes }) => {
    return attributes['itemprop'] === 'name' || POSTER.test(attributes['class'] ?? '');
  });
  if (inner && textOf(inner) !== '') return nameOf(inner);
  const line = linesOf(author).find((each) => each !== '') ?? '';
  return line.length <= LONGEST_NAME ? line.replace(/^(?:by|von|par|por|di)\s/iu, '') : '';
}

/** Whether the page tells something between its main heading and a post. */
function isUnderProse(post: Piece, page: Piece): boolean {
  const heading = firstOf(page, isMainHeading);
  for (let each = post; each.parent; each = each.parent) {
    const before = each.parent.pieces.slice(0, each.place);
    if (before.some(({ prose, last }) => prose > 0 && last >= (heading?.first ?? 0))) return true;
  }
  return false;
}

/** What stands around the text of a question that the markup calls so. */
function askersRows(page: Piece, answers: ReadonlySet<Piece>): Piece[] {
  const heading = firstOf(page, isMainHeading);
  const others = [...answers, ...(heading ? [heading] : [])].map(({ first }) => first);
  let asked = firstOf(page, isText);
  while (asked?.parent && !holdsAny(asked.parent)) asked = asked.parent;
  return asked && !holdsAny(asked)
    ? postOf(asked, answers, new Map()).rows.filter(({ prose }) => prose === 0)
    : [];

  function holdsAny({ first, last }: Piece): boolean {
    return others.some((at) => first <= at && at <= last);
  }
}

function isMainHeading({ element }: Piece): boolean {
  return element.tag === 'h1';
}

function firstOf(piece: Piece, matches: (piece: Piece) => boolean): Piece | undefined {
  if (matches(piece)) return piece;
  for (const inner of piece.pieces) {
    const found = firstOf(inner, matches);
    if (found) return found;
  }
  return undefined;
}
