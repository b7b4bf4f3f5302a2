import { resolved } from '#import/read/html/address.ts';
import { type XmlElement, childrenNamed } from './xml.ts';

/** What tells an item apart for good, by its feed. */
export function identityOf(item: XmlElement): string | undefined {
  const text = childrenNamed(item, 'guid', 'atom:id', 'id')[0]?.text.trim();
  return text || item.attributes['rdf:about'] || undefined;
}

/** The address of the page that a channel or item stands for; a proxy's is replaced by the story's own. */
export function linkOf(element: XmlElement, home?: string): string | undefined {
  const original = childrenNamed(element, 'feedburner:origlink')[0]?.text.trim();
  return original ? resolved(original, home) : printedLink(element, home);
}

/** The address as printed; never the feed's own, nor an enclosure's. */
export function printedLink(element: XmlElement, home?: string): string | undefined {
  const links = [...childrenNamed(element, 'link'), ...childrenNamed(element, 'atom:link')];
  const alternates = links.filter(({ attributes }) => /^(?:|alternate)$/.test(attributes['rel'] ?? ''));
  const page = alternates.find(({ attributes }) => /html/.test(attributes['type'] ?? '')) ?? alternates[0];
  const guid = childrenNamed(element, 'guid').find(
    ({ attributes, text }) => attributes['ispermalink'] !== 'false' && /^https?:/.test(text.trim()),
  );
  const { href, 'rdf:about': about } = element.attributes;
  const address = addressIn(page) ?? guid?.text ?? href ?? about;
  return resolved(address?.trim(), page?.base ?? element.base ?? home);
}

function addressIn(link: XmlElement | undefined): string | undefined {
  const text = link?.text.trim();
  return link?.attributes['href'] ?? (text === '' ? undefined : text);
}
