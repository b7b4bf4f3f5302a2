import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import type { CueTable } from './cueTable.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { matchersOf } from './matchers.ts';
import { persian } from './persian.ts';
import { unread } from './unread.ts';

const TABLES: Readonly<Record<string, CueTable>> = {
  fa: persian,
  ar: arabic,
  zh: chinese,
  ja: japanese,
  ko: korean,
};

// Languages without capital letters that have no table yet: the rules of English would name whatever stands in Latin letters
const UNREAD = new Set(
  'am bn bo ckb dv dz gu he hi iw ka km kn lo ml mr my ne or pa ps sa sd si ta te th ti ug ur yi yue'.split(
    ' ',
  ),
);

/** The cues of a language without capital letters (BCP 47), or `undefined` for any other. */
export function uncasedTable(language: string): CueTable | undefined {
  const code = language.split('-')[0]?.toLowerCase() ?? '';
  return TABLES[code] ?? (UNREAD.has(code) ? unread : undefined);
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
