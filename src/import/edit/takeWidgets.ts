import type { Linked } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { isRelatedLabel } from './labels.ts';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/**
 * Takes a trailing widget ("Check Also" and what follows) out of the body of a text.
 *
 * - A widget is a line that says no more than such a label, with nothing but headlines and cut-off excerpts after it.
 * - Its headlines become `related`, each with its excerpt; the label itself is dropped.
 */
export function takeWidgets(draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const start = draft.body.findIndex((block) => block.type === 'paragraph' && isRelatedLabel(block.text));
  if (start < 1) return draft;
  const after = draft.body.slice(start + 1).filter((block): block is Paragraph => block.type === 'paragraph');
  if (after.length > 12 || after.some(({ text }) => text.length > 400)) return draft;
  const label = draft.body[start];
  const drops: Drop[] = label?.type === 'paragraph' ? [{ text: label.text, rule: 'label of a widget' }] : [];
  const related = [...(draft.related ?? []), ...linkedFrom(after.map(({ text }) => text))];
  return { ...draft, body: draft.body.slice(0, start), related, drops: [...draft.drops, ...drops] };
}

/** Headlines and excerpts in turn; an excerpt is a line that is cut off, or ends as a sentence, after a headline. */
export function linkedFrom(lines: readonly string[]): Linked[] {
  const linked: Linked[] = [];
  for (const line of lines) {
    const last = linked.at(-1);
    const isExcerpt = /(?:…|\.{3}|\[…\])$/.test(line) || (line.length > 100 && /[.!?]$/.test(line));
    if (isExcerpt && last && last.excerpt === undefined) last.excerpt = line;
    else linked.push({ headline: line });
  }
  return linked;
}
