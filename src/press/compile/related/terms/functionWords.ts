import { primaryLanguage } from '#edition/text/language.ts';
import * as lists from 'stopword';
import { calendarWords } from './calendar.ts';
import { foldTerm } from './words.ts';

const LISTS: Record<string, readonly string[] | undefined> = {
  ar: lists.ara,
  bg: lists.bul,
  ca: lists.cat,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  el: lists.ell,
  en: lists.eng,
  es: lists.spa,
  fa: lists.fas,
  fi: lists.fin,
  fr: lists.fra,
  he: lists.heb,
  hi: lists.hin,
  hu: lists.hun,
  id: lists.ind,
  it: lists.ita,
  ja: lists.jpn,
  ko: lists.kor,
  nl: lists.nld,
  no: lists.nob,
  pl: lists.pol,
  pt: lists.por,
  ro: lists.ron,
  ru: lists.rus,
  sv: lists.swe,
  tr: lists.tur,
  uk: lists.ukr,
  ur: lists.urd,
  vi: lists.vie,
  zh: lists.zho,
};

const known = new Map<string, ReadonlySet<string>>();

/**
 * Words of a language that stand in texts on anything, folded, with its weekdays and months: two texts that share them share nothing.
 *
 * @example functionWords('en-GB').has('which') // true
 */
export function functionWords(language: string): ReadonlySet<string> {
  const words = known.get(language) ?? makeFunctionWords(language);
  known.set(language, words);
  return words;
}

function makeFunctionWords(language: string): ReadonlySet<string> {
  const list = LISTS[primaryLanguage(language)] ?? [];
  return new Set([...list.map(foldTerm), ...calendarWords(language)]);
}
