import type { Block } from '#edition/block.ts';
import { type Fields, isFields, listField, textField } from './fields.ts';
import { BLOCK, fieldContent, unescaped } from './htmlText.ts';

// "… broke three of its piles.The town has argued": where a publisher glued two paragraphs
const GLUED = /(?<=\p{L}{2}[.!?]["”’»]?)(?=["“‘«]?\p{Lu}\p{L}*\s)|(?<=[.!?]["”’»]?)[^\S\n]{2,}(?=\S)/gu;

/**
 * The text of a story in schema.org's `articleBody`, as HTML, escaped HTML or plain text, with its paragraphs.
 *
 * - Paragraphs glued to one another without a space, or by several, are parted again where the text has no line feed.
 * - The entries of a live report follow each other, each under its clock and headline.
 */
export function articleBody(article: Fields, base?: string): { body: Block[]; visible: string[] } {
  const live = liveBody(listField(article, 'liveBlogUpdate').filter(isFields), base);
  const text = unescaped(textField(article, 'articleBody', 'text') ?? '');
  if (live.visible.join('').length > text.length) return live;
  const isOneLine = !BLOCK.test(text) && !text.trim().includes('\n');
  return fieldContent(isOneLine ? text.replace(GLUED, '\n') : text, base);
}

function liveBody(updates: readonly Fields[], base?: string): { body: Block[]; visible: string[] } {
  const entries = updates.map((update) => {
    const { body, visible } = articleBody({ ...update, liveBlogUpdate: undefined }, base);
    const [, clock] = CLOCK.exec(textField(update, 'datePublished') ?? '') ?? [];
    const text = [clock, textField(update, 'headline', 'name')].filter((part) => part).join(' ');
    const heading: Block[] = text === '' ? [] : [{ type: 'heading', level: 3, text }];
    return { body: [...heading, ...body], visible: text === '' ? visible : [text, ...visible] };
  });
  return { body: entries.flatMap(({ body }) => body), visible: entries.flatMap(({ visible }) => visible) };
}

// "2024-05-02T17:50:00+01:00"; one in UTC is the clock of nobody's wall
const CLOCK = /T(\d\d:\d\d)(?::[\d.]+)?(?:[+-]\d\d:?\d\d)?$/;
