import { safeHref } from '#edition/text/href.ts';

/** The address that a link or picture means, or `undefined` where it must not be followed. */
export function resolved(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.trim() === '' || href.trim().startsWith('#')) return undefined;
  const absolute = base === undefined ? null : URL.parse(href.trim(), base);
  return safeHref(absolute?.href ?? href.trim());
}

/** An http(s) address as it stands, or `undefined` for anything else. */
export function webAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address.trim());
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined;
}
