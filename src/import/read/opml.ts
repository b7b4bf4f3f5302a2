import { parseXml, type XmlElement } from './feed/xml.ts';

/** The feeds an OPML file lists (http://opml.org/spec2.opml), at any depth, each once. */
export function feedsInOpml(xml: string): string[] {
  const addresses = [...outlines(parseXml(xml))].map(({ attributes }) => attributes['xmlurl'] ?? '');
  return [...new Set(addresses.filter((address) => /^https?:\/\//i.test(address)))];
}

function* outlines(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === 'outline') yield child;
    yield* outlines(child);
  }
}
