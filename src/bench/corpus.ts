/** Corpora for measuring: stories of the Reuters-21578 shape, and any number of headlines made of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asciiSlug } from '#edition/text/slug.ts';
import type { Indexable } from '#search/write/document.ts';

type ReutersStory = { id: string; title?: string; body?: string; date?: string };

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
// "\n Reuter\n\u0003", the end of a wire message
const SIGNATURE = /\n\s*Reuter\s*\p{Cc}*\s*$/iu;
// "26-FEB-1987 15:02:20.00"
const REUTERS_DATE = /^\s*(\d{1,2})-([A-Z]{3})-(\d{4}) (\d\d:\d\d:\d\d)/;

/** The stories of a folder of `*.json` files, each an array of `{ id, title, body, date }`. */
export function* readStories(folder: string): Generator<Indexable> {
  const taken = new Set<string>();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of names.sort()) {
    // The shape of this corpus, given by path
    const stories = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReutersStory[];
    for (const story of stories) {
      const article = toArticle(story);
      yield { ...article, id: freeId(article.id, taken) };
    }
  }
}

/** A slug, with a number behind it where another story has it already. */
export function freeId(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}

function toArticle({ id, title = '', body = '', date = '' }: ReutersStory): Indexable {
  const text = body.replace(SIGNATURE, '');
  const paragraphs = text.split(/\n {4,}/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const headline = title.trim() || paragraphs[0]?.slice(0, 60) || `Story ${id}`;
  const published = isoDate(date);
  return {
    id: asciiSlug(headline, 76) || `story-${id}`,
    headline,
    ...(published && { published }),
    language: 'en',
    source: { name: 'Reuters' },
    body: paragraphs.filter(Boolean).map((paragraph) => ({ type: 'paragraph', text: paragraph })),
  };
}

function isoDate(date: string): string | undefined {
  const match = REUTERS_DATE.exec(date);
  if (!match) return undefined;
  const [, day = '', month = '', year = '', time = ''] = match;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number}-${day.padStart(2, '0')}T${time}Z`;
}
