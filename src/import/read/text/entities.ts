import { parseFragment } from 'parse5';

// "&amp;", "&#8217;", "&#x2019;"
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/gi;

/** The same text with HTML character references read, as where a scrape left "&amp;" behind; others stay. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;
}

// "&amp;amp;", "&amp;#8217;"
const TWICE =
  /&amp;(?=(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|\p{L}(?:acute|grave|uml|circ|cedil|tilde));)/giu;

/** The same where they were escaped once more on their way. */
export function decodeEntitiesTwice(text: string): string {
  return decodeEntities(text.replace(TWICE, '&'));
}

function decodeEntity(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node && 'value' in node ? node.value : entity;
}
