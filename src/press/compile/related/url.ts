import { byCodeUnits } from '#edition/text/byCodeUnits.ts';

// What aggregators and newsletters add to an address without changing what it names
const TRACKING = /^(?:utm_.*|fbclid|gclid|cmpid|at_medium|at_campaign|ref|ref_src|source|ocid|smid)$/;

// Longer ones name nothing that anybody links to. In characters.
const MAX_LENGTH = 2000;

/**
 * The form two addresses are compared in: without scheme, `www.` or `m.`, fragment, tracking parameters, default page and
 * closing slash. `undefined` where it is no http(s) address.
 *
 * @example normaliseUrl('https://www.example.org/a/?utm_source=x#top') // 'example.org/a'
 */
export function normaliseUrl(address: string): string | undefined {
  if (address.length > MAX_LENGTH || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([one], [other]) => byCodeUnits(one, other));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  const path = url.pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/').replace(/\/+$/, '');
  return url.host.replace(/^(?:www|m|amp)\./, '') + path + query;
}
