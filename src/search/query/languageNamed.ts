import { primaryLanguage } from '#edition/text/language.ts';
import { fold } from '#search/analyse/fold.ts';

const TAG = /^[a-z]{2,3}(?:-|$)/i;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
// What readers call a language that `Intl` calls otherwise
const COMMON_NAMES = [['farsi', 'fa']] as const;

let codes: ReadonlyMap<string, string> | undefined;

/**
 * The primary subtag of a language as a reader asks for it: by its tag, its English name or its own.
 *
 * @example languageNamed('Deutsch') // 'de'
 */
export function languageNamed(value: string): string {
  if (TAG.test(value)) return primaryLanguage(value);
  codes ??= codesByName();
  return codes.get(fold(value)) ?? primaryLanguage(value);
}

function codesByName(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const byName = new Map<string, string>(COMMON_NAMES);
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    // "iw" was Hebrew once
    if (Intl.getCanonicalLocales(code)[0] !== code) continue;
    const own = english.of(code) && new Intl.DisplayNames(code, { type: 'language' }).of(code);
    for (const name of [english.of(code), own]) if (name) byName.set(fold(name), code);
  }
  return byName;
}
