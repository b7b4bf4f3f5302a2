import type { Block } from '#edition/block.ts';
import { headingOf, isMarkdown, markdownBlocks, visibleText } from './markdown/markdown.ts';
import { paragraphsOf, visibleLines } from './paragraphs.ts';

/** A plain text as paragraphs, and its visible lines for the account. */
export function textContent(text: string): { body: Block[]; visible: string[] } {
  const paragraphs = paragraphsOf(text);
  if (isMarkdown(paragraphs)) {
    const body = markdownBlocks(paragraphs);
    return { body, visible: visibleText(body) };
  }
  const body = paragraphs.map(
    (paragraph): Block => headingOf(paragraph) ?? { type: 'paragraph', text: paragraph },
  );
  const hasHeadings = body.some(({ type }) => type === 'heading');
  return { body, visible: hasHeadings ? visibleText(body) : visibleLines(text) };
}
