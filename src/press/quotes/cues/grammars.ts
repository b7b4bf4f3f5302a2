import { english } from './english.ts';
import type { Grammar } from './grammar.ts';

const GRAMMARS: Readonly<Record<string, Grammar>> = { en: english };

/** The grammar of a language (BCP 47), English where there is none of its own. */
export function grammarOf(language: string): Grammar {
  return GRAMMARS[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
