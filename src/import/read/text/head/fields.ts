import type { Drop } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { namesIn } from '#import/read/names.ts';
import { plainLine } from '#import/read/text/paragraphs.ts';
import type { Head } from './head.ts';
import { inSmall } from './kicker.ts';

/** A field over or under a text: its name in small letters, and where in an article it belongs. */
export type Field = { line: string; key: string; value: string; to?: string };

// "Title: Averell votes", "Publication date: 12 March 2024", "LOAD-DATE: March 13, 2024"
const FIELD = /^\s*(\p{L}[\p{L}\p{M} /-]{1,29})\s?[:：]\s*(.*)$/u;
/** What fields are called, and where they belong, if anywhere. */
const PLACES: readonly { keys: RegExp; to?: string }[] = [
  {
    keys: /^(?:title|headline|titel|überschrift|titre|título|titulo|titolo|tytuł|başlık|tiêu đề|τίτλος|заголовок|عنوان|تیتر|العنوان|כותרת|शीर्षक|শিরোনাম|标题|標題|見出し|タイトル|제목)$/u,
    to: 'headline',
  },
  {
    keys: /^(?:authors?|byline|by|autore?s?|autorin|auteure?s?|verfasser(?:in)?|autorzy|yazar|tác giả|συντάκτης|автор|نویسنده|الكاتب|מאת|लेखक|লেখক|作者|著者|記者|저자|기자)$/u,
    to: 'byline',
  },
  {
    keys: /^(?:date|published(?: on| at)?|(?:publication|publish|pub) date|date (?:published|of publication)|datum|erscheinungsdatum|fecha(?: de publicación)?|data(?: di pubblicazione| de publicação| publikacji)?|date de publication|tarih|ngày(?: đăng)?|ημερομηνία|дата(?: публикации)?|تاریخ|التاريخ|תאריך|दिनांक|तारीख|তারিখ|日期|发布日期|出版日期|發布日期|日付|公開日|날짜|발행일)$/u,
    to: 'published',
  },
  { keys: /^updated$/, to: 'updated' },
  {
    keys: /^(?:section|ressort|rubrik|rubrique|sección|seção|sezione|dział|bölüm|chuyên mục|раздел|рубрика|版面|栏目|欄目|섹션)$/u,
    to: 'section',
  },
  {
    keys: /^(?:source|publication(?: title)?|newspaper|quelle|zeitung|fuente|fonte|źródło|kaynak|nguồn|πηγή|источник|منبع|المصدر|מקור|स्रोत|সূত্র|来源|來源|出典|출처)$/u,
    to: 'source',
  },
  { keys: /^(?:url|link|address|document url|permalink)$/, to: 'url' },
  { keys: /^(?:tags|keywords|schlagworte|schlagwörter)$/, to: 'tags' },
  { keys: /^(?:abstract|summary|standfirst|subtitle|highlight)$/, to: 'standfirst' },
  { keys: /^(?:language|lang|sprache)$/, to: 'language' },
  { keys: /^(?:category|site|publisher|pages?|length|word count|dateline|type)$/ },
];
/** What only a database keeps, for nobody who reads. */
const KEPT =
  /^(?:(?:first|start) page|graphic|series|edition|load-date|publication-type|journal-code|acc-no|issn|subject|(?:document|source) type|(?:\p{L}+ )?document id|language of publication|(?:place|country) of publication|publication (?:info|year|subject)|copyright|last updated|database|links|volume|issue|correction-date|company|person|organization|geographic|industry|ticker|city|state|country|\p{Lu}[\p{Lu}-]{3,20})$/u;
/** Nobody says more of a story over it. */
const MAX_FIELDS = 30;
// "None available."
const NOTHING = /^(?:none(?: available)?|not available|n\/a|unknown)?\.?$/i;
// "Quill, Ada"
const INVERTED = /^(?<last>\p{Lu}[\p{L}'’-]+), (?<first>\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?)?)$/u;

/** The field that a line is, in the export of a database any that one keeps; absent where no field is called so. */
export function fieldOf(line: string, isExport = false): Field | undefined {
  const [, name = '', value = ''] = FIELD.exec(line) ?? [];
  const key = name.trim().toLowerCase();
  const place = PLACES.find(({ keys }) => keys.test(key));
  const isKept = isExport && (KEPT.test(key) || KEPT.test(name));
  if (place === undefined && !isKept) return undefined;
  if (place?.to === undefined || NOTHING.test(value)) return { line, key, value: '' };
  return { line, key, value: value.trim(), to: place.to };
}

/** The fields from a line on that follow each other. */
export function fieldsAt(lines: readonly string[], from: number): Field[] {
  const fields: Field[] = [];
  for (const line of lines.slice(Math.max(0, from), from + MAX_FIELDS)) {
    const field = fieldOf(line);
    if (field === undefined) break;
    fields.push(field);
  }
  return fields;
}

/** What fields say of a story; of two with one place the first. */
export function headOfFields(fields: readonly Field[]): Omit<Head, 'length' | 'drops'> {
  const valueOf = (place: string): string | undefined =>
    fields.find(({ to, value }) => to === place && value !== '')?.value;
  const source = fields.find(({ to, value }) => to === 'source' && webAddress(value) === undefined)?.value;
  const address = [valueOf('url'), valueOf('source')].map(webAddress).find(Boolean);
  const isSaid = source !== undefined || address !== undefined;
  return {
    headline: valueOf('headline'),
    byline: namesOf(valueOf('byline') ?? '').map((name) => ({ name })),
    published: dateOf(valueOf('published')),
    updated: dateOf(valueOf('updated')),
    section: sectionOf(valueOf('section')),
    standfirst: valueOf('standfirst'),
    tags: valueOf('tags')?.split(/[;,|]/),
    language: valueOf('language'),
    ...(isSaid && { source: { name: source, url: address } }),
  };
}

/** "HARBOUR; Pg. A1" is a section, set in capitals, and its page. */
function sectionOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : inSmall(value.replace(/;.*$/, ''));
}

function namesOf(byline: string): string[] {
  const names = byline.split(';').map((name) => name.trim());
  return names.some((name) => INVERTED.test(name))
    ? names.map((name) => name.replace(INVERTED, '$<first> $<last>'))
    : namesIn(byline);
}

/** The account of a field that stands over a text or under it. */
export function dropOfField({ line, to }: Field, side: 'over' | 'under'): Drop {
  const place = to === 'url' ? 'source' : to;
  return {
    text: plainLine(line),
    rule: `a field ${side} the text`,
    ...(place !== undefined && { to: place }),
  };
}
