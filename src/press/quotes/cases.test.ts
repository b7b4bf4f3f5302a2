import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '#edition/block.ts';
import { choosePullQuotes } from './choosePullQuotes.ts';
import { findQuotes } from './findQuotes.ts';

/**
 * A case is a file of three parts, each parted from the next by a line of `---`:
 * what it shows, with `language:`; paragraphs, parted by blank lines; what is found, one a line in order:
 * `Mira Holt (harbour master) | said | We open in May,`. There `+` before a line says it goes on with the utterance before, `mixed`
 * that the words stand within the writer's own sentence, `-` that nothing is named, `none` that there is no quotation at all.
 * `pull:` lines name the pull-quotes, `pull: none` that there are none.
 */
const folder = path.join(import.meta.dirname, 'cases');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => read(name, readFileSync(path.join(folder, name), 'utf8')));

type Case = { name: string; title: string; language: string; body: Block[]; expected: string[] };

function read(name: string, file: string): Case {
  const [head = '', text = '', expected = ''] = file.split(/^---\n/m);
  const [title = '', ...fields] = head.trim().split('\n');
  const language = fields.find((field) => field.startsWith('language: '))?.slice('language: '.length) ?? 'en';
  const paragraphs = text.trim().split('\n\n');
  return {
    name,
    title,
    language,
    body: paragraphs.map((paragraph) => ({ type: 'paragraph', text: paragraph })),
    expected: expected.trim().split('\n'),
  };
}

/** What is found, in the lines of a case; pull-quotes only where the case tells of them. */
function found({ body, language, expected }: Case): string[] {
  const quotes = findQuotes(body, language);
  const lines = quotes.map((quote, index) => {
    const block = body[quote.block];
    const words = block?.type === 'paragraph' ? block.text.slice(quote.start, quote.end) : '';
    const goesOn = index > 0 && quotes[index - 1]?.group === quote.group ? '+ ' : '';
    const kind = expected.some((line) => line.endsWith(words) && line.includes('mixed '))
      ? `${quote.kind} `
      : '';
    const role = quote.role === undefined ? '' : ` (${quote.role})`;
    return `${goesOn}${kind}${quote.speaker ?? '-'}${role} | ${quote.cue ?? '-'} | ${words}`;
  });
  const pulled = choosePullQuotes({ headline: 'Board votes', body }, quotes).map(
    (index) => `pull: ${lines[index]?.split(' | ')[2]}`,
  );
  const isPulling = expected.some((line) => line.startsWith('pull:'));
  if (lines.length === 0) lines.push('none');
  return isPulling ? [...lines, ...(pulled.length > 0 ? pulled : ['pull: none'])] : lines;
}

describe('the golden cases of quotations', () => {
  it('are at least forty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)('$name: $title', (one) => {
    expect(found(one)).toEqual(one.expected);
  });
});
