const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * A language as a source writes it, as a BCP 47 tag in its usual case; `undefined` where it names none.
 *
 * @example languageTag('en_us') // 'en-US'
 */
export function languageTag(language: string | undefined): string | undefined {
  const tag = language?.trim().replaceAll('_', '-') ?? '';
  if (!LANGUAGE.test(tag) || /^(?:und|mul|zxx|xx)\b/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
