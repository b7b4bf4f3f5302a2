import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Grammar } from './grammar.ts';
import { spanish } from './spanish.ts';

const GRAMMARS: Readonly<Record<string, Grammar>> = { en: english, fr: french, de: german, es: spanish };

/** The grammar of a language (BCP 47), English where there is none of its own. */
export function grammarOf(language: string): Grammar {
  return GRAMMARS[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
