import { dutch } from './dutch.ts';
import { english } from './english/english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Grammar } from './grammar.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { scandinavian } from './scandinavian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  sv: scandinavian,
  da: scandinavian,
  nb: scandinavian,
  nn: scandinavian,
  no: scandinavian,
  ru: russian,
  pl: polish,
  tr: turkish,
};

/** The titles of every language, which a name has before it. */
export const TITLES: ReadonlySet<string> = new Set(
  Object.values(GRAMMARS).flatMap(({ titles }) => Array.from(titles.keys())),
);

/** The grammar of a language (BCP 47), English where there is none of its own. */
export function grammarOf(language: string): Grammar {
  return GRAMMARS[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
