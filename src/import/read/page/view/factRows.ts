import { dateOf } from '#import/read/date/date.ts';
import { INLINE } from '#import/read/html/inline.ts';
import { type Element, type Node, textOf, withChildren } from '#import/read/html/tree.ts';

const LEAST_ROWS = 3;
const LONGEST_LABEL = 40;
const LONGEST_FACT = 80;
const CELL = /^(?:div|p|span|b|strong|label|em|time)$/;
// "Built", "1742"; no clock of a live report, and no question
const LABEL = /^(?=.*\p{L}|\d{4}$).*[^?？]$/u;

/**
 * The same tree with each run of rows of a label and a fact, as boxes of facts are made of `div`s, as a table.
 *
 * - A row is nothing but two short lines, each in an element and not of one kind, for so are the verses of a stanza.
 * - Three rows in a row, all made alike, are a run.
 */
export function withFactRows(element: Element): Element {
  return withOwnRows(withChildren(element, withFactRows));
}

function withOwnRows(element: Element): Element {
  if (element.children.length < LEAST_ROWS) return element;
  const shown: Node[] = [];
  let run: Node[] = [];
  let kind: string | undefined;
  const endRun = (): void => {
    for (const node of asTable(run, kind)) shown.push(node);
    run = [];
  };
  for (const child of element.children) {
    const isBlank = typeof child === 'string' && child.trim() === '';
    const own = typeof child === 'string' ? undefined : kindOfRow(child);
    if (!isBlank && own !== kind) {
      endRun();
      kind = own;
    }
    run.push(child);
  }
  endRun();
  return shown.length < element.children.length ? { ...element, children: shown } : element;
}

/** A run of rows with the blanks between them as a table; as it stands where it is none. */
function asTable(run: Node[], kind: string | undefined): Node[] {
  const rows = run.filter((node) => typeof node !== 'string');
  if (kind === undefined || rows.length < LEAST_ROWS) return run;
  const made = rows.map((row): Element => ({
    tag: 'tr',
    attributes: {},
    children: cellsOf(row).map(asCell),
  }));
  return [{ tag: 'table', attributes: {}, children: made }];
}

function asCell({ attributes, children }: Element): Element {
  return { tag: 'td', attributes, children };
}

function cellsOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** How a row of a label and a fact is made; absent for what is none. */
function kindOfRow(row: Element): string | undefined {
  if (row.tag !== 'div' || row.children.length > MOST_NODES) return undefined;
  if (row.children.some((child) => typeof child === 'string' && child.trim() !== '')) return undefined;
  const [label, fact, ...others] = cellsOf(row);
  if (!label || !fact || others.length > 0 || !isLabel(label) || !isFact(fact)) return undefined;
  const [one, other] = [madeAs(label), madeAs(fact)];
  return one === other ? undefined : [madeAs(row), one, other].join('|');
}

/** Two elements with blanks around them. */
const MOST_NODES = 5;

function madeAs({ tag, attributes }: Element): string {
  return `${tag} ${attributes['class'] ?? ''}`;
}

function isLabel(element: Element): boolean {
  const text = isLine(element) ? textOf(element) : '';
  return text.length <= LONGEST_LABEL && LABEL.test(text) && dateOf(text) === undefined;
}

function isFact(element: Element): boolean {
  const text = isLine(element) ? textOf(element) : '';
  return text !== '' && text.length <= LONGEST_FACT;
}

function isLine({ tag, children }: Element): boolean {
  return CELL.test(tag) && children.every((child) => typeof child === 'string' || INLINE.has(child.tag));
}
