import type { Quote } from '#edition/article.ts';
import { byCodeUnits } from '#edition/text/byCodeUnits.ts';
import { isSure } from '#edition/sureness.ts';
import { instantOf } from '#edition/text/instant.ts';
import { grammarOf } from './cues/grammars.ts';
import { readVoiceName, type VoiceName } from './names/voiceName.ts';
import { isUnnamed } from './uncased/tables.ts';

/** What one article quotes. */
export type Spoken = {
  article: string;
  published?: string | undefined;
  language?: string;
  quotes: readonly Quote[];
};

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

/** One word that no full name explains needs more: "Likewise" may only begin its sentence. */
const LEAST_ALONE = 0.85;
// "an official", "his wife": somebody the text does not name
const UNNAMED = /^\p{Ll}/u;
// "Mira Holt and Tom Moor"
const JOINT = /\p{Lu}\S* (?:and|und|et|en|och|og) \p{Lu}/u;
// "Averell’s envoy to Tern": whom the article describes and does not name
const DESCRIBED = /['’]s \p{Ll}/u;
const PARTICLE_FIRST = /^(?:de|van|von|der|den|du|da|di|ter|bin|ibn|al|el) \p{Lu}/u;
const ARTICLE = /^de[rn] /;

/**
 * The people an edition quotes, each once, by number of quotations and then by name.
 *
 * - Titles, accents, hyphens and letter variants do not tell people apart: "Mira Holt" and "Dr Mira Holt" are one.
 * - Given names, middle names that differ and "Jr." do: "Tom A. Holt" and "Tom B. Holt" are two.
 * - A surname, an initial with a surname or the end of a longer name belongs to the one voice that it fits. Where two fit, it is
 *   a voice of its own: split on doubt.
 * - Organisations go by their whole name.
 * - Speakers without a name ("an official") are no voices, nor are two in one ("Mira Holt and Tom Moor"), nor those that are not
 *   sure (`isSure`; 0.85 for one word alone); in German one word alone is any noun.
 *
 * @example mergeVoices([{ article: 'a', quotes }])[0] // { name: 'Mira Holt', roles: ['harbour master'], count: 2, quotes: […] }
 */
export function mergeVoices(articles: readonly Spoken[]): Voice[] {
  const forms = collectForms(articles);
  const bySurname = Map.groupBy(forms, ({ isThing, words, surname }) =>
    isThing ? words.join(' ') : surname,
  );
  return [...bySurname.values()]
    .flatMap(groupNamesakes)
    .map(toVoice)
    .sort((a, b) => b.count - a.count || byCodeUnits(a.name, b.name));
}

type Utterance = { article: string; quote: number; published: string | undefined; role: string | undefined };

/** One way the edition writes a name. */
type Form = VoiceName & {
  utterances: Utterance[];
  /** The most that any of them was sure of the speaker; 0 where its capital says nothing. */
  sureness: number;
};

function collectForms(articles: readonly Spoken[]): Form[] {
  const forms = new Map<string, Form>();
  for (const { article, published, language, quotes } of articles) {
    const isAnyNoun = grammarOf(language ?? '').hasCapitalNouns === true;
    for (const [quote, { speaker, role, confidence = 1 }] of quotes.entries()) {
      if (!speaker || !isSure({ confidence }) || !isNamed(speaker, isAnyNoun)) continue;
      const read = readVoiceName(speaker);
      if (!read.isThing && JOINT.test(speaker)) continue;
      const key = read.words.join(' ');
      const form = forms.get(key) ?? { ...read, utterances: [], sureness: 0 };
      form.sureness = Math.max(form.sureness, isAnyNoun ? 0 : confidence);
      form.utterances.push({ article, quote, published, role });
      forms.set(key, form);
    }
  }
  return [...forms.values()];
}

/** In German "der Oberst" is an officer, and no Dutchman. */
function isNamed(speaker: string, isAnyNoun: boolean): boolean {
  if (isUnnamed(speaker) || DESCRIBED.test(speaker)) return false;
  return !UNNAMED.test(speaker) || (PARTICLE_FIRST.test(speaker) && !(isAnyNoun && ARTICLE.test(speaker)));
}

/** The people among the forms of one surname, each as the forms of its name. */
function groupNamesakes(forms: readonly Form[]): Form[][] {
  const full = forms.filter((form) => form.given.length > 1 && !isEndOfAnother(form, forms));
  const people = [...Map.groupBy(full, ({ given, suffix }) => `${given} ${suffix}`).values()].flatMap(
    byMiddle,
  );
  const loose: Form[][] = [];
  for (const form of forms) {
    if (full.includes(form)) continue;
    const [owner, other] = people.filter((person) =>
      person.some((one) => full.includes(one) && isShortFor(form, one)),
    );
    if (owner && !other) owner.push(form);
    else if (form.words.length > 1 || form.sureness >= LEAST_ALONE) loose.push([form]);
  }
  return [...people, ...loose].map((person) => forms.filter((form) => person.includes(form)));
}

/** "García Moor" where there is a "Gabriel García Moor", unless "García" is a given name of its own. */
function isEndOfAnother(form: Form, forms: readonly Form[]): boolean {
  return !form.isKnownGiven && forms.some((other) => isEndOf(form, other));
}

function isEndOf({ words }: Form, { words: longer }: Form): boolean {
  return longer.length > words.length && longer.slice(-words.length).join(' ') === words.join(' ');
}

function isShortFor(form: Form, full: Form): boolean {
  if (form.given.length === 1) return full.given.startsWith(form.given);
  return form.words.length === 1 || isEndOf(form, full);
}

/** Forms of one given name and surname by their middle names; one without any is of whom it may be, of two of neither. */
function byMiddle(forms: readonly Form[]): Form[][] {
  const people: Form[][] = [];
  for (const form of forms.toSorted((a, b) => b.middle.length - a.middle.length)) {
    const fitting = people.filter((person) => person.every((one) => isSameMiddle(one.middle, form.middle)));
    const [person, other] = fitting;
    if (person && !other) person.push(form);
    else people.push([form]);
  }
  return people;
}

/** Whether middle names may be one person's: "K." and "Karin", or none on one side. */
function isSameMiddle(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return (
    one.length === other.length &&
    one.every((word, index) => word.startsWith(other[index] ?? '') || (other[index] ?? '').startsWith(word))
  );
}

function toVoice(forms: readonly Form[]): Voice {
  const [fullest] = [...forms].sort(
    (a, b) =>
      Number(b.given.length > 1) - Number(a.given.length > 1) ||
      b.utterances.length - a.utterances.length ||
      byCodeUnits(a.name, b.name),
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
  return (instantOf(a) ?? NaN) - (instantOf(b) ?? NaN) || byCodeUnits(a, b);
}

function byFrequency(roles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0])).map(([role]) => role);
}
