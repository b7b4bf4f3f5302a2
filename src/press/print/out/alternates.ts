import { feedFormats } from './feed.ts';

/** The content of a page in another form: `file` lies below the site's root. */
export type Alternate = { type: string; title: string; file: string };

/** The feeds that say what a page says, in every format that is printed. */
export function feedAlternates(path: string, title: string, site: string | undefined): Alternate[] {
  return feedFormats
    .filter(({ needsSite }) => site !== undefined || !needsSite)
    .map(({ ending, type }) => ({ type, title, file: path + ending }));
}
