import { parseFragment } from 'parse5';

// "&amp;", "&#8217;", "&#x2019;"
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/gi;

/** The same text with HTML character references read, as where a scrape left "&amp;" behind; others stay. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;
}

function decodeEntity(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node && 'value' in node ? node.value : entity;
}
