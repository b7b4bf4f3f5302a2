import type { Person } from '#edition/article.ts';
import { webAddress } from '#import/read/html/address.ts';
import { plainValue } from './value.ts';
import { type XmlElement, childrenNamed } from './xml.ts';

// "ada@quay.example (Ada Quill)"
const MAIL_NAME = /^[^\s@]+@\S+\s+\((?<name>[^)]+)\)$/;
// "Ada Quill <ada@quay.example>", "Ada Quill (ada@quay.example)"
const NAME_MAIL = /^(?<name>[^<(]+)[<(]\s*[^\s@]+@[^\s@]+[>)]$/;

/** Who wrote an item; an Atom feed's own authors stand for an entry without any (RFC 4287, 4.2.1). */
export function authorsOf(item: XmlElement, channel: XmlElement | undefined): Person[] {
  const own = peopleIn(item, ['atom:author', 'author', 'dc:creator', 'itunes:author', 'dc:author']);
  if (own.length > 0 || !channel) return own;
  const source = childrenNamed(item, 'atom:source')[0];
  const inherited = source ? peopleIn(source, ['atom:author']) : [];
  return inherited.length > 0 ? inherited : peopleIn(channel, ['atom:author']);
}

function peopleIn(element: XmlElement, names: string[]): Person[] {
  for (const name of names) {
    const people = childrenNamed(element, name).flatMap(toPerson);
    if (people.length > 0) return people;
  }
  return [];
}

function toPerson(element: XmlElement): Person[] {
  const nameElement = childrenNamed(element, 'atom:name', 'name')[0];
  const text = plainValue(nameElement ?? { ...element, children: [] }) ?? '';
  const name = (MAIL_NAME.exec(text) ?? NAME_MAIL.exec(text))?.groups?.['name']?.trim() ?? text;
  const url = webAddress(childrenNamed(element, 'atom:uri', 'uri', 'atom:url', 'url', 'homepage')[0]?.text);
  return name === '' ? [] : [{ name, ...(url !== undefined && { url }) }];
}
