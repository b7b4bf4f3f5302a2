// Controls, lone halves of a pair, U+FFFE: no XML document may hold them, however they are escaped (XML 1.0, §2.2)
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text that can stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return onlyXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A text without the characters that would make the whole document one that no reader of XML takes. */
export function onlyXml(text: string): string {
  return text.replace(NOT_XML, '');
}
