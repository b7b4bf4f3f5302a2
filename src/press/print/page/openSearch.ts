import { searchAddress } from '#edition/paths.ts';
import type { Nameplate } from '#press/compile/list/manifest.ts';
import { escapeHtml } from './html.ts';

/** Where a browser reads how to search this newspaper from its address bar. */
export const openSearchPath = 'opensearch.xml';

/** The most characters of a short name (OpenSearch 1.1 draft 6, 4.2.2.2). */
const MAX_SHORT_NAME = 16;

/**
 * The OpenSearch description (OpenSearch 1.1 draft 6).
 *
 * - Browsers want an absolute address in it: the newspaper's own, where its masthead says it, else `base` or one relative to
 *   the file, which other readers of such descriptions understand.
 */
export function openSearchDescription({ name, language, site }: Nameplate, base?: string): string {
  const template = `${site ?? base ?? ''}${searchAddress}/?q={searchTerms}`;
  const shortName = name.length <= MAX_SHORT_NAME ? name : name.slice(0, MAX_SHORT_NAME).trimEnd();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(shortName)}</ShortName>
  <Description>${escapeHtml(name)}</Description>
  <Language>${escapeHtml(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escapeHtml(template)}"/>
</OpenSearchDescription>
`;
}
