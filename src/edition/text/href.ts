// Spaces and controls, which browsers drop inside a scheme: "java\nscript:"
// oxlint-disable-next-line no-control-regex -- the very characters that must go
const IGNORED = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The one allow-list for every address that reaches a link: http, https, mailto, tel, or a path within the site.
 *
 * - Gives the address with controls and spaces taken out, or `undefined` where it must not be followed.
 * - An address that names another host without a scheme (`//host`, `\\host`) is refused.
 *
 * @example safeHref('java\nscript:alert(1)') // undefined
 * @example safeHref('/article/a') // '/article/a'
 */
export function safeHref(href: string): string | undefined {
  const plain = href.replace(IGNORED, '');
  if (plain === '' || /^[/\\]{2}/.test(plain)) return undefined;
  const scheme = SCHEME.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined) return SAFE_SCHEMES.has(scheme) ? plain : undefined;
  return plain.includes('\\') ? undefined : plain;
}
