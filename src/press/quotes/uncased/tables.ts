import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import type { CueTable } from './cueTable.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { matchersOf } from './matchers.ts';
import { persian } from './persian.ts';

const TABLES: Readonly<Record<string, CueTable>> = {
  fa: persian,
  ar: arabic,
  zh: chinese,
  ja: japanese,
  ko: korean,
};

/** The cues of a language without capital letters (BCP 47), or `undefined` for any other. */
export function uncasedTable(language: string): CueTable | undefined {
  return TABLES[language.split('-')[0]?.toLowerCase() ?? ''];
}

/** Whether a speaker is somebody whom a text without capital letters does not name: "یک مقام آگاه", "the mayor" alone. */
export function isUnnamed(speaker: string): boolean {
  return Object.values(TABLES).some((table) => matchersOf(table).unnamed.test(speaker));
}

/** The speaker without what is set before a name: "دکتر مینا رستگار" is مینا رستگار. */
export function withoutHonorific(speaker: string): string {
  const words = Object.values(TABLES).reduce(
    (rest, table) => rest.replace(matchersOf(table).honorific, '').trim(),
    speaker,
  );
  return words === '' ? speaker : words;
}
