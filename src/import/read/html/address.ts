import { safeHref } from '#edition/text/href.ts';

/**
 * The address that a link or picture means, or `undefined` where it must not be followed. Where the page has no address of its own,
 * one that leaves the scheme to it, `//pier.example/a.jpg`, is of the web.
 */
export function resolved(href: string | undefined, base: string | undefined): string | undefined {
  const plain = href?.trim() ?? '';
  if (plain === '' || plain.startsWith('#')) return undefined;
  if (base === undefined) return safeHref(HOST.test(plain) ? `https:${plain}` : plain);
  return safeHref(URL.parse(plain, base)?.href ?? plain);
}

const HOST = /^\/\/[\p{L}\p{N}]/u;

/** An http(s) address as it stands, or `undefined` for anything else. */
export function webAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address.trim());
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined;
}
