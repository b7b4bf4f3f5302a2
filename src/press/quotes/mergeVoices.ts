import type { Quote } from '#edition/article.ts';
import { english } from './cues/english.ts';
import { french } from './cues/french.ts';
import { german } from './cues/german.ts';
import { spanish } from './cues/spanish.ts';
import { surnameOf } from './people/names.ts';
import { isUnnamed } from './uncased/tables.ts';

/** What one article quotes. */
export type Spoken = { article: string; published?: string | undefined; quotes: readonly Quote[] };

/** Somebody whom an edition quotes by name. */
export type Voice = {
  /** The fullest form of the name, the most frequent of equals. */
  name: string;
  /** As the articles give them, the most frequent first. */
  roles: string[];
  count: number;
  /** The earliest and latest `published` of an article that quotes the voice, as that article writes it. */
  first?: string;
  last?: string;
  /** Every quotation: the article, and the position in its `quotes`. */
  quotes: { article: string; quote: number }[];
};

/** A speaker less sure than this counts for nobody. */
const LEAST_CONFIDENCE = 0.6;
const TITLES: ReadonlySet<string> = new Set(
  [english, french, german, spanish].flatMap(({ titles }) => Array.from(titles.keys())),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
// "an official", "his wife": somebody the text does not name
const UNNAMED = /^\p{Ll}/u;

/**
 * The people an edition quotes, each once, by number of quotations and then by name.
 *
 * - Titles and middle initials do not tell people apart: "Mira Holt" and "Dr Mira K. Holt" are one.
 * - Given names, other middle initials and "Jr." do: "Mira Holt" and "Peter Holt" are two.
 * - A surname or an initial with a surname belongs to the one full name of the edition that fits it. Where two fit, it is a voice
 *   of its own: split on doubt.
 * - Speakers without a name ("an official") are no voices, nor are those less sure than 0.6.
 *
 * @example mergeVoices([{ article: 'a', quotes }])[0] // { name: 'Mira Holt', roles: ['harbour master'], count: 2, quotes: […] }
 */
export function mergeVoices(articles: readonly Spoken[]): Voice[] {
  const forms = collectForms(articles);
  const bySurname = Map.groupBy(forms.filter(isFull), ({ words }) => surnameOf(words));
  const groups = Map.groupBy(forms, (form) => ownerOf(form, bySurname.get(surnameOf(form.words)) ?? []));
  return [...groups.values()].map(toVoice).sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

type Utterance = { article: string; quote: number; published: string | undefined; role: string | undefined };

/** One way the edition writes a name. */
type Form = { name: string; words: readonly string[]; utterances: Utterance[] };

function collectForms(articles: readonly Spoken[]): Form[] {
  const forms = new Map<string, Form>();
  for (const { article, published, quotes } of articles)
    for (const [quote, { speaker, role, confidence = 1 }] of quotes.entries()) {
      if (!speaker || confidence < LEAST_CONFIDENCE || UNNAMED.test(speaker) || isUnnamed(speaker)) continue;
      const name = withoutTitles(speaker);
      const words = name.toLowerCase().replaceAll('.', '').split(' ');
      const form = forms.get(words.join(' ')) ?? { name, words, utterances: [] };
      form.utterances.push({ article, quote, published, role });
      forms.set(words.join(' '), form);
    }
  return [...forms.values()];
}

function withoutTitles(speaker: string): string {
  const words = speaker.normalize('NFC').trim().split(/\s+/);
  while (words.length > 1 && TITLES.has((words[0] ?? '').toLowerCase().replace('.', ''))) words.shift();
  return words.join(' ');
}

/** The key of the voice that a form belongs to: that of the one full name that fits, else its own. */
function ownerOf(form: Form, namesakes: readonly Form[]): string {
  if (isFull(form)) return fullKey(form);
  const owners = new Set(namesakes.filter((full) => fits(form, full)).map(fullKey));
  const [owner] = owners;
  return owner !== undefined && owners.size === 1 ? owner : form.words.join(' ');
}

function isFull({ words }: Form): boolean {
  return words.length > 1 && (words[0] ?? '').length > 1;
}

/** Given name, surname and suffix: middle names and initials are left out. */
function fullKey({ words }: Form): string {
  return [words[0], surnameOf(words), words.find((word) => SUFFIX.test(word))].filter(Boolean).join(' ');
}

/** Whether a surname, with an initial or without, can be short for a full name with that surname. */
function fits({ words }: Form, { words: full }: Form): boolean {
  const initial = words.length > 1 ? words[0] : '';
  return (full[0] ?? '').startsWith(initial ?? '');
}

function toVoice(forms: readonly Form[]): Voice {
  const [fullest] = [...forms].sort(
    (a, b) =>
      Number(isFull(b)) - Number(isFull(a)) ||
      b.utterances.length - a.utterances.length ||
      compare(a.name, b.name),
  );
  const utterances = forms.flatMap((form) => form.utterances);
  const dates = utterances.flatMap(({ published }) => published ?? []).sort(byTime);
  const [first] = dates;
  const last = dates.at(-1);
  return {
    name: fullest?.name ?? '',
    roles: byFrequency(utterances.flatMap(({ role }) => role ?? [])),
    count: utterances.length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    quotes: utterances.map(({ article, quote }) => ({ article, quote })),
  };
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b) || compare(a, b);
}

function byFrequency(roles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([role]) => role);
}

/** Order by code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
