import { type Reading, trouble } from '#import/draft.ts';
import { type XmlElement, parseXml } from './feed/xml.ts';

/** The feeds an OPML file lists (http://opml.org/spec2.opml), at any depth, each once, to be imported after it. */
export function readOpml(xml: string): Reading {
  const addresses = [...outlines(parseXml(xml))].map(({ attributes }) => attributes['xmlurl'] ?? '');
  const feeds = [...new Set(addresses.filter((address) => /^https?:\/\//i.test(address)))];
  if (feeds.length === 0)
    return trouble('OPML without a feed in it', 'check that its outlines have an xmlUrl');
  return { drafts: [], troubles: [], addresses: feeds };
}

function* outlines(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === 'outline') yield child;
    yield* outlines(child);
  }
}
