export type Direction = 'ltr' | 'rtl';

const RTL_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const RTL_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'az-ir',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/**
 * The direction a language is written in, from its script subtag, else from the language itself.
 *
 * @example direction('fa') // 'rtl'
 * @example direction('az-Arab') // 'rtl'
 */
export function direction(language: string): Direction {
  const [primary = '', ...subtags] = language.split('-');
  const script = subtags.find((subtag) => subtag.length === 4);
  if (script) return RTL_SCRIPTS.has(titleCase(script)) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(primary.toLowerCase()) ? 'rtl' : 'ltr';
}

/**
 * A language without script or region, in lower case.
 *
 * @example primaryLanguage('zh-Hant-TW') // 'zh'
 */
export function primaryLanguage(language: string): string {
  return (language.split('-', 1)[0] ?? '').toLowerCase();
}

/** Whether a text is a BCP 47 tag as `Intl` reads it: `en_US`, `n/a` and the empty text are none. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/**
 * The script a language is written in, `undefined` where it is no BCP 47 tag.
 *
 * @example scriptOf('zh-TW') // 'Hant'
 */
export function scriptOf(language: string): string | undefined {
  return isLanguageTag(language) ? new Intl.Locale(language).maximize().script : undefined;
}

function titleCase(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}

/** The opening and closing quotation mark a language sets (CLDR 46, delimiters; in Arabic those of its newspapers). */
export function quotationMarks(language: string): readonly [open: string, close: string] {
  return QUOTATION_MARKS[primaryLanguage(language)] ?? ['“', '”'];
}

const GUILLEMETS = ['«', '»'] as const;
const LOW_HIGH = ['„', '“'] as const;
const CORNERS = ['「', '」'] as const;
const QUOTATION_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['«\u202f', '\u202f»'],
  fa: GUILLEMETS,
  ar: GUILLEMETS,
  es: GUILLEMETS,
  it: GUILLEMETS,
  pt: GUILLEMETS,
  ru: GUILLEMETS,
  uk: GUILLEMETS,
  el: GUILLEMETS,
  no: GUILLEMETS,
  nb: GUILLEMETS,
  de: LOW_HIGH,
  cs: LOW_HIGH,
  bg: LOW_HIGH,
  sk: LOW_HIGH,
  is: LOW_HIGH,
  pl: ['„', '”'],
  ro: ['„', '”'],
  hu: ['„', '”'],
  sv: ['”', '”'],
  fi: ['”', '”'],
  he: ['”', '”'],
  ja: CORNERS,
};
