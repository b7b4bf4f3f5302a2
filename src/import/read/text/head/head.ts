import type { Draft, Drop } from '#import/draft.ts';
import { namesOff } from '#import/edit/picture/takeImageNames.ts';
import { dateOf } from '#import/read/date/date.ts';
import { namesIn } from '#import/read/names.ts';
import { frontMatter } from './frontMatter.ts';
import { kickerOver } from './kicker.ts';
import { mailHead } from './mailHead.ts';
import { releaseTop } from './release.ts';
import { isTrail, topOfPage } from './topOfPage.ts';

// "Title: Averell votes", "Author: Ada Quill", "Date: 12 March 2024"
const FIELD = /^(?<key>\p{L}{2,12}|published (?:on|at))\s?[:：]\s*(?<value>\S.*)$/iu;
const TITLE = /^(?:title|headline|titel|titre|título|titolo|заголовок|عنوان|تیتر|标题|標題)$/iu;
const AUTHOR = /^(?:authors?|byline|by|autore?s?|autorin|auteure?s?|автор|نویسنده|作者)$/iu;
const DATE = /^(?:date|published|published (?:on|at)|datum|fecha|data|дата|تاریخ|日期)$/iu;
const OTHER =
  /^(?:url|link|source|address|section|category|tags|keywords|language|quelle|fuente|updated|site|publisher)$/iu;

/** What stands over a plain text: fields it gives by name, and how many lines and drops they are. */
export type Head = Pick<
  Draft,
  'headline' | 'standfirst' | 'byline' | 'published' | 'updated' | 'section' | 'tags' | 'language' | 'image'
> & {
  length: number;
  drops: Drop[];
  /** Lines among them that name a picture: the story's, wherever they stand. */
  pictures?: string[];
  /** A mail marks its words as Markdown does. */
  isMail?: boolean;
};

/**
 * The fields "Title: …", "Author: …", "Date: …" that a scrape wrote over its text, or the way from the front page to it.
 *
 * - Fields open with a title, and one more at least follows; a headline that merely has a colon stays one.
 * - A mail has its own: whose it is, when it was sent and what about.
 * - Where a page was copied from its first line on, its menu goes up to the first line that is longer.
 * - Over the headline may stand a kicker: a section, the slug of a wire; or that what follows is a release.
 * - Names of pictures alone on the first lines stand over all of it.
 * - In front of a page of Markdown, between two lines of dashes, whatever has a name is a field.
 */
export function headOf(lines: readonly string[]): Head {
  const over = lines.findIndex((line) => namesOff(line).rest !== '');
  if (over < 1) return headBelow(lines);
  const head = headBelow(lines.slice(over));
  return {
    ...head,
    length: head.length + over,
    pictures: [...lines.slice(0, over), ...(head.pictures ?? [])],
  };
}

function headBelow(lines: readonly string[]): Head {
  const named = frontMatter(lines) ?? mailHead(lines);
  if (named) return named;
  const top = topOfPage(lines);
  if (top > 0) return topHead(lines.slice(0, top));
  if (isTrail(lines[0] ?? '') && lines.length > 2)
    return { length: 1, drops: dropsOf(lines.slice(0, 1), 'the way to the page') };
  const fields = fieldsOf(lines);
  const first = fields[0];
  if (fields.length < 2 || first === undefined || !TITLE.test(first.key)) return kickerHead(lines);
  const author = fields.find(({ key }) => AUTHOR.test(key));
  return {
    headline: first.value,
    byline: author ? namesIn(author.value).map((name) => ({ name })) : [],
    published: dateOf(fields.find(({ key }) => DATE.test(key))?.value),
    length: fields.length,
    drops: fields.map(dropOf),
  };
}

function kickerHead(lines: readonly string[]): Head {
  const top = lines.slice(0, releaseTop(lines));
  if (top.length > 0)
    return { published: dateOf(top[0]), length: top.length, drops: dropsOf(top, 'the top of a release') };
  const kicker = kickerOver(lines);
  if (!kicker) return { length: 0, drops: [] };
  const drops = dropsOf(lines.slice(0, kicker.length), 'a kicker over the headline');
  return {
    ...kicker,
    drops:
      kicker.section === undefined ? drops : drops.map(({ text, rule }) => ({ text, rule, to: 'section' })),
  };
}

function topHead(top: readonly string[]): Head {
  const pictures = top.filter((line) => namesOff(line).names.length > 0);
  const menu = top.filter((line) => !pictures.includes(line));
  return { length: top.length, pictures, drops: dropsOf(menu, 'the top of the page') };
}

function dropsOf(lines: readonly string[], rule: string): Drop[] {
  return lines.map((text) => ({ text, rule }));
}

type Field = { line: string; key: string; value: string };

function fieldsOf(lines: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const { key = '', value = '' } = FIELD.exec(line)?.groups ?? {};
    if (![TITLE, AUTHOR, DATE, OTHER].some((keys) => keys.test(key))) break;
    fields.push({ line, key, value });
  }
  return fields;
}

function dropOf({ line, key }: Field): Drop {
  const to = placeOf(key);
  return { text: line, rule: 'a field over the text', ...(to !== undefined && { to }) };
}

function placeOf(key: string): string | undefined {
  if (TITLE.test(key)) return 'headline';
  if (AUTHOR.test(key)) return 'byline';
  return DATE.test(key) ? 'published' : undefined;
}
