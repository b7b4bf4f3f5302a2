import { expect, it } from 'vitest';
import { convert } from '#import/convert.ts';

it.each([
  ['a PDF', '%PDF-1.7\n%\u00e2\u00e3'],
  ['a document of a word processor, RTF', '{\\rtf1\\ansi Velmora votes\\par}'],
  ['a document of an old word processor', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'],
  ['a document of a word processor, DOCX', 'PK\u0003\u0004\u0014\u0000word/document.xml'],
  [
    'a document of a word processor, OpenDocument',
    'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text',
  ],
  ['a book, EPUB', 'PK\u0003\u0004mimetypeapplication/epub+zip'],
  ['a picture or a recording', '\u0089PNG\r\n'],
])('says by name that a source is %s', (found, text) => {
  const { drafts, troubles } = convert(Buffer.from(text, 'latin1'), { source: 'x' });
  expect([drafts, troubles.map((trouble) => trouble.found)]).toEqual([[], [found]]);
});

it('takes a text that merely speaks of one', () => {
  const text =
    'GIFs of the ferry\n\nThe ferry of Velmora is shown in a GIF that the harbour board made on Monday.';
  expect(convert(Buffer.from(text), { source: 'x.txt' }).troubles).toEqual([]);
});
