import { type Element, textOf } from '#import/read/html/tree.ts';
import { linesOf } from '#import/read/page/linesOf.ts';
import { isBylineLabel, isPersonal, namesIn, saysPerson } from '#import/read/names.ts';
import type { Shown, ShownElement, ShownLine } from '#import/read/page/meta/shown.ts';

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|author|authors|autor|autoren|autores|auteur|writer|posted-by|yazar|muhabir|szerz[oő]|penulis|forfatter|toimittaja|skribent|author-name|authorname|username|fn)(?:[\s_-]?(?:name|link|s)?)(?=$|[\s_-])/i;
// In German and Polish "firma" is a company: a person's name has to stand there
const SIGNED = /(?:^|\s)(?:by|firma|firmante)(?:\s|$)/i;
// "/authors/ada-quill", "/about/editors/ada-quill/"
const PROFILE_PATH =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|editors?|writers?|profiles?|profile?|by|contributors?|reporters?|journalists?|redaktion|redakteure|newsteam|staff|columnists?|users?)\/[^/?#]{3,}/i;
const LONGEST_BYLINE = 160;
const SIGNATURE =
  /^(?:(?:text|texte|words|autor(?:in|en)?|author|auteure?|por|par|written by|story|interview|texto|testo|tekst|текст|metin)\s*[:：]|(?:(?:text\s+)?(?:by|von|por|par)|(?:das\s+)?(?:interview|gespräch)\s+führten?|propos\s+recueillis\s+par)\s+\p{Lu})/iu;
// A name by itself in a line of "post-info" or "article-meta"
const META_LINE = /(?:^|[\s_-])(?:info|meta|details|data|byline|author|credit)s?(?=$|[\s_-])/i;
// A picture has one as often as a story
const CREDIT = /(?:^|[\s_-])credits?(?=$|[\s_-])/i;
const LONGEST_CREDIT = 30;
// "2024-06-03 来源：河口日报 作者：陈明 编辑：李华"
const SAID_WITHIN =
  /(?<=\s)(?:作者|记者|記者|撰文|執筆|автор|نویسنده|خبرنگار)\s?[:：]\s?(?<name>[^\s|:：]{2,12}(?: \p{Lu}\S+)?)(?=[\s|]|$)/iu;
const LONGEST_ROLE = 60;
const AUTHOR = /(?:^|\s)author/i;

/**
 * Names in one place of a page. `marked`: its markup says author; `said`: a byline says so in words; `guess`: a name
 * where names stand.
 */
export type Byline = { names: string[]; strength: 'marked' | 'said' | 'guess' };

/** What the page shows, the surest first: marked as author, linked as author, named so, a byline, a signature. */
export function bylinesOf({ elements, lines }: Shown): Byline[] {
  const [asAuthors = [], linked = [], named = [], profiled = [], credits = []] = markedNames(elements);
  const near = lines.filter(({ text, after }) => after >= -4 && after <= 15 && text.length <= LONGEST_BYLINE);
  const bylines = near.flatMap(({ text, parts }) => (saysPerson(text) ? [text] : parts.filter(saysPerson)));
  const signatures = lines.filter(
    ({ text }) => text.length <= LONGEST_BYLINE && SIGNATURE.test(text) && namesIn(text).some(isPersonal),
  );
  const within = near.flatMap(({ text }) => SAID_WITHIN.exec(text)?.groups?.['name'] ?? []);
  const bare = near.flatMap(({ names, parts }) => (META_LINE.test(names) ? namesAmong(parts) : []));
  return [
    marked(asAuthors.slice(0, 5)),
    marked(linked.slice(0, 3)),
    ...named.slice(0, 5).map((name) => marked([name])),
    ...labelled(lines),
    ...[...bylines, ...within].map(said),
    ...bare.map(guess),
    ...profiled
      .filter((name) => isPersonal(name) && near.some(isLineOf(name)))
      .slice(0, 1)
      .map(guess),
    ...signatures.map(({ text }) => said(text)),
    ...credits.filter((name) => name.length <= LONGEST_CREDIT).map(guess),
  ].filter(({ names }) => names.length > 0);
}

/** "Ada Quill" of "5 min · Ada Quill |" */
function namesAmong(parts: readonly string[]): string[] {
  return parts.flatMap((part) => part.split(/\s*[|·•]\s*/)).filter(isPersonal);
}

/** Whether a line is a name's own, with a word or two before or after it: not a sentence that links to somebody. */
function isLineOf(name: string): (line: ShownLine) => boolean {
  return ({ text }) => text.includes(name) && text.length <= name.length + LONGEST_ROLE;
}

function marked(names: string[]): Byline {
  return { names, strength: 'marked' };
}

function said(name: string): Byline {
  return { names: [name], strength: 'said' };
}

function guess(name: string): Byline {
  return { names: [name], strength: 'guess' };
}

/** Names of elements by their rank. */
function markedNames(elements: readonly ShownElement[]): string[][] {
  const byRank: string[][] = [[], [], [], [], []];
  for (const { element } of elements) {
    const rank = markRank(element);
    const name = rank === undefined ? '' : nameLines(element);
    if (rank !== undefined && name.length > 1 && name.length <= LONGEST_BYLINE) byRank[rank]?.push(name);
  }
  return byRank;
}

/** 0 marked as author, 1 linked as author, 2 called so, 3 linked to a person's own page, 4 a credit. */
function markRank(element: Element): number | undefined {
  const { tag, attributes } = element;
  const value = (name: string): string => attributes[name] ?? '';
  if (AUTHOR.test(value('itemprop'))) return 0;
  if (tag === 'a' && AUTHOR.test(value('rel'))) return 1;
  if (SIGNED.test(value('class')) && namesIn(textOf(element)).some(isPersonal)) return 2;
  if (
    tag === 'address' ||
    tag === 'byline' ||
    BYLINE_NAMES.test(`${value('class')} ${value('id')} ${value('data-testid')}`)
  )
    return 2;
  if (tag === 'a' && PROFILE_PATH.test(value('href'))) return 3;
  return CREDIT.test(value('class')) ? 4 : undefined;
}

/** "Author" in one line, the name in the next. */
function labelled(lines: readonly ShownLine[]): Byline[] {
  return lines.flatMap(({ text }, index) => {
    const next = isBylineLabel(text) ? lines[index + 1]?.text : undefined;
    return next !== undefined && next.length <= LONGEST_BYLINE && namesIn(next).some(isPersonal)
      ? [said(next)]
      : [];
  });
}

/** The lines of an element that are persons, else its first line with a name: below it stand dates and roles. */
function nameLines(element: Element): string {
  const lines = linesOf(element).filter((line) => namesIn(line).length > 0);
  const persons = lines.filter((line) => namesIn(line).some(isPersonal));
  return (persons.length > 0 ? persons : lines.slice(0, 1)).join('\n');
}
