import type { Trouble } from '#import/draft.ts';

const AS_TEXT = 'save it as a web page (HTML) or as plain text and import that';
/** Files that hold no text as we read it, by how they begin and what is named in them: what they are, what a person can do. */
const KINDS: readonly { begins: RegExp; names?: string; found: string; remedy: string }[] = [
  { begins: /^\s{0,4}%PDF-/, found: 'a PDF', remedy: 'import the page or the text that it was made from' },
  { begins: /^\s{0,4}\{\\rtf\d/, found: 'a document of a word processor, RTF', remedy: AS_TEXT },
  { begins: /^\u00d0\u00cf[^]\u00e0/, found: 'a document of an old word processor', remedy: AS_TEXT },
  {
    begins: /^PK/,
    names: 'word/document.xml',
    found: 'a document of a word processor, DOCX',
    remedy: AS_TEXT,
  },
  {
    begins: /^PK/,
    names: 'opendocument',
    found: 'a document of a word processor, OpenDocument',
    remedy: AS_TEXT,
  },
  {
    begins: /^PK/,
    names: 'application/epub+zip',
    found: 'a book, EPUB',
    remedy: 'unpack it and import its pages',
  },
  {
    begins: /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8[79]a|RIFF[^]{4}(?:WEBP|WAVE|AVI ))/,
    found: 'a picture or a recording',
    remedy: 'import the story that shows it',
  },
];

/** What a file is that is named by mistake; absent for what we do not know by its bytes. */
export function otherBytes(bytes: Uint8Array): Trouble | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 12).toString('latin1');
  const kind = KINDS.find(
    ({ begins, names }) => begins.test(head) && (names === undefined || buffer.includes(names)),
  );
  return kind && { found: kind.found, remedy: kind.remedy };
}
