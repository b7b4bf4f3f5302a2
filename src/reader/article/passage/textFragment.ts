import type { Passage } from '#reader/ui/address/passage.ts';

/** What a text fragment asks for: `#:~:text=prefix-,start,end,-suffix` (https://wicg.github.io/scroll-to-text-fragment/). */
export type TextFragment = { prefix?: string; start: string; end?: string; suffix?: string };

/** What stands between an address and its text fragment. */
export const DIRECTIVE = ':~:';
const QUOTES = /[“”„‟«»″〝〞]/g;
const APOSTROPHES = /[‘’‚‛‹›′]/g;
const DASHES = /[‐‑‒–—―]/g;

/** The first text an address asks for, or nothing where it asks for none that can be read. */
export function textFragmentOf(address: string): TextFragment | undefined {
  const at = address.indexOf(DIRECTIVE);
  if (at < 0) return undefined;
  const text = address
    .slice(at + DIRECTIVE.length)
    .split('&')
    .find((part) => part.startsWith('text='));
  const terms = text?.slice('text='.length).split(',') ?? [];
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start, end] = terms;
  if (!start || terms.length > 2) return undefined;
  return decoded({ prefix, start, end, suffix });
}

function decoded(terms: { [Key in keyof TextFragment]: string | undefined }): TextFragment | undefined {
  try {
    const entries = Object.entries(terms).flatMap(([name, term]) =>
      term ? [[name, decodeURIComponent(term)] as const] : [],
    );
    const { start = '', ...others }: Partial<TextFragment> = Object.fromEntries(entries);
    return { start, ...others };
  } catch {
    return undefined;
  }
}

/**
 * Where the text stands, in the texts of the blocks: the first place that fits.
 *
 * - Curly and straight quotation marks, dashes of any length, spaces of any kind and capitals count as the same.
 * - Where the end stands in a later block the passage goes to the end of the block it begins in.
 */
export function findText(
  texts: readonly string[],
  { prefix = '', start, end = '', suffix = '' }: TextFragment,
): Passage | undefined {
  const terms = {
    prefix: fold(prefix).trim(),
    start: fold(start),
    end: fold(end),
    suffix: fold(suffix).trim(),
  };
  for (const [block, text] of texts.entries()) {
    const found = findIn(fold(text), terms);
    if (found) return { block, ...found };
  }
  return undefined;
}

function findIn(text: string, terms: Required<TextFragment>): Omit<Passage, 'block'> | undefined {
  for (let start = text.indexOf(terms.start); start >= 0; start = text.indexOf(terms.start, start + 1)) {
    const end = endOf(text, start + terms.start.length, terms.end);
    const before = text.slice(0, start).trimEnd();
    const after = text.slice(end).trimStart();
    if (before.endsWith(terms.prefix) && after.startsWith(terms.suffix)) return { start, end };
  }
  return undefined;
}

function endOf(text: string, from: number, end: string): number {
  if (end === '') return from;
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

/** One character for one, so that places in it are places in the text. */
function fold(text: string): string {
  const plain = text.replace(QUOTES, '"').replace(APOSTROPHES, "'").replace(DASHES, '-').replace(/\s/g, ' ');
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain;
}
