import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { withoutControls } from '#cli/withoutControls.ts';
import { type Entry, type Receipt, receiptSchema } from '#edition/receipt.ts';

const FAILED = 1;
const USAGE_ERROR = 2;
const MAX_TEXT = 100;

/** Prints the receipt of an article: what of its source was kept, moved and dropped, and why. */
export function explain(id: string, into: string): void {
  const path = join(into, 'receipts', `${id}.json`);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(path)) {
    console.error(`import: no receipt ${path}; name the id of an imported article`);
    process.exitCode = USAGE_ERROR;
    return;
  }
  const receipt = v.safeParse(receiptSchema, parsed(readFileSync(path, 'utf8')));
  if (receipt.success) console.log(withoutControls(explanation(receipt.output)));
  else {
    console.error(`import: ${path} is not a receipt: ${receipt.issues[0].message}; import its source again`);
    process.exitCode = FAILED;
  }
}

/** `undefined` where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A receipt as lines to read. */
export function explanation({ article, source, place, characters, entries }: Receipt): string {
  const { visible, kept, moved, dropped } = characters;
  return [
    `${article} from ${source}${place === undefined ? '' : `, ${place}`}`,
    `${visible} characters: ${kept} kept + ${moved} moved + ${dropped} dropped${dropped > 0 ? ', by rule:' : ''}`,
    ...dropLines(entries),
    ...entries.map(entryLine),
  ].join('\n');
}

/** What each rule left out, the most first. */
function dropLines(entries: readonly Entry[]): string[] {
  const sums = new Map<string, number>();
  for (const { fate, text, rule = 'no rule' } of entries)
    if (fate === 'dropped') sums.set(rule, (sums.get(rule) ?? 0) + text.replace(/\s+/g, '').length);
  return [...sums].sort(([, a], [, b]) => b - a).map(([rule, sum]) => `  ${String(sum).padStart(6)} ${rule}`);
}

function entryLine({ fate, text, to, rule }: Entry): string {
  const words = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  if (fate === 'kept') return `  kept     ${words}`;
  if (fate === 'moved')
    return `  moved    ${words}  → ${to ?? 'elsewhere'}${rule === undefined ? '' : ` (${rule})`}`;
  return `  dropped  ${words}  ✗ ${rule ?? 'no rule'}`;
}
