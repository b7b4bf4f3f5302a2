import type { Draft, Drop } from '#import/draft.ts';
import { namesOff } from '#import/edit/picture/takeImageNames.ts';
import { dateOf } from '#import/read/date/date.ts';
import { frontMatter } from './frontMatter.ts';
import { kickerOver } from './kicker.ts';
import { mailHead } from './mailHead.ts';
import { releaseTop } from './release.ts';
import { isTrail, topOfPage } from './topOfPage.ts';

/** What stands over a plain text: fields it gives by name, and how many lines and drops they are. */
export type Head = Pick<
  Draft,
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'updated'
  | 'section'
  | 'source'
  | 'tags'
  | 'language'
  | 'image'
> & {
  length: number;
  drops: Drop[];
  /** Lines among them that name a picture: the story's, wherever they stand. */
  pictures?: string[];
  /** A mail marks its words as Markdown does. */
  isMail?: boolean;
};

/**
 * What stands over the headline of a text, or names it.
 *
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
  return kickerHead(lines);
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
