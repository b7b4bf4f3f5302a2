import type { PageData } from '#edition/page/pageData.ts';
import { siteRoot } from '#reader/data/site.ts';

/** Whether the markup of this file was printed for this address: a host may serve it for others that it does not know. */
export function isPrintedFor({ address }: PageData, { pathname }: Location): boolean {
  if (address === undefined) return false;
  return bare(new URL(address, siteRoot()).pathname) === bare(pathname);
}

/**
 * Makes every relative address in the page a whole one.
 *
 * - They are right where the page lies, but navigating changes what they are relative to: seen from `/article/a`,
 *   `../../section/b` is another place than it was.
 */
export function makeAddressesLast(page: Document): void {
  for (const icon of page.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]'))
    icon.setAttribute('href', icon.href);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('#root a[href^="."]'))
    link.setAttribute('href', link.pathname + link.search + link.hash);
}

function bare(pathname: string): string {
  return pathname.replace(/\/$/, '');
}
