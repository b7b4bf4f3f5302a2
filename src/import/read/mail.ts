import { type Origin, type Reading, trouble } from '#import/draft.ts';
import { decode } from './encoding.ts';
import { webAddress } from './html/address.ts';
import { readPage } from './page/page.ts';
import { mailHead } from './text/head/mailHead.ts';
import { readText } from './text/text.ts';

type Fields = ReadonlyMap<string, string>;
type Part = { fields: Fields; body: string };

const FIELD = /^[\w-]+:/;
/** Mails inside mails, and parts inside parts, deeper than anyone sends. */
const MAX_NESTING = 8;

/** Whether a text is a mail or a page saved as one file: fields first, and among them what MIME it is in. */
export function isMail(text: string): boolean {
  if (!FIELD.test(text)) return false;
  const { fields } = partOf(text.slice(0, 16_000));
  return fields.has('mime-version') && fields.has('content-type');
}

/**
 * Reads a mail (RFC 5322, in MIME), or a page that a browser saved as one file (RFC 2557): its HTML as a page, else its text.
 *
 * - What the page does not say of itself, the fields of the mail do: subject, sender, day.
 */
export function readMail(text: string, origin: Origin): Reading {
  const mail = partOf(text);
  const story = storyIn(mail, 0);
  if (!story) return trouble('a mail without any text', 'save what it brings as files');
  const head = ['From', 'Subject', 'Date'].map(
    (name) => `${name}: ${wordsOf(mail.fields.get(name.toLowerCase()) ?? '')}`,
  );
  const words = contentOf(story);
  if (!isHtml(story)) return readText(`${head.join('\n')}\n\n${words}`, origin);
  const url = webAddress(
    mail.fields.get('snapshot-content-location') ?? story.fields.get('content-location'),
  );
  const page = readPage(words, { ...origin, ...(url !== undefined && { url }) });
  const said = mailHead([...head, '']);
  // A saved page says itself when it was written and by whom: its fields tell of who saved it
  if (url !== undefined || !said) return page;
  const drafts = page.drafts.map((draft) => ({
    ...draft,
    headline: draft.headline ?? said.headline,
    byline: draft.byline && draft.byline.length > 0 ? draft.byline : said.byline,
    published: draft.published ?? said.published,
  }));
  return { ...page, drafts };
}

/** The part with the story: HTML before plain text, the first of each. */
function storyIn(part: Part, nesting: number): Part | undefined {
  const boundary = /boundary="?([^";\s]+)/i.exec(typeOf(part))?.[1];
  if (boundary === undefined || nesting > MAX_NESTING)
    return /^(?:text\/(?:html|plain)|application\/xhtml|$)/i.test(typeOf(part)) ? part : undefined;
  const parts = `\n${part.body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .flatMap((each) => storyIn(partOf(each.replace(/^[^\n]*\n/, '')), nesting + 1) ?? []);
  return parts.find(isHtml) ?? parts[0];
}

function isHtml(part: Part): boolean {
  return /html/i.test(typeOf(part));
}

function typeOf({ fields }: Part): string {
  return fields.get('content-type') ?? '';
}

/** Fields up to the first empty line, each in one line, and what comes below. */
function partOf(text: string): Part {
  const lines = text.replace(/\r\n?/g, '\n');
  const end = lines.search(/\n\n|^\n/);
  const head = (end < 0 ? lines : lines.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const fields = head.split('\n').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  return { fields: new Map(fields.toReversed()), body: end < 0 ? '' : lines.slice(end).trimStart() };
}

/** What a part says, its transfer encoding and charset undone. */
function contentOf(part: Part): string {
  const encoding = part.fields.get('content-transfer-encoding')?.toLowerCase();
  if (encoding !== 'quoted-printable' && encoding !== 'base64') return part.body;
  const charset = /charset="?([^";\s]+)/i.exec(typeOf(part))?.[1];
  const bytes = encoding === 'base64' ? Buffer.from(part.body, 'base64') : fromQuotedPrintable(part.body);
  const decoded = decode(bytes, charset);
  return 'text' in decoded ? decoded.text : '';
}

function fromQuotedPrintable(text: string): Buffer {
  const whole = Buffer.from(text.replace(/=[ \t]*\n/g, '')).toString('latin1');
  return Buffer.from(
    whole.replace(/=([\dA-F]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

// "=?UTF-8?Q?Caf=C3=A9?="; white space between two of them is none of the text
const ENCODED = /=\?([^?\s]+)\?([QB])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;

function wordsOf(field: string): string {
  return field.replace(ENCODED, (_word, charset: string, way: string, text: string) => {
    const bytes =
      way.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64')
        : fromQuotedPrintable(text.replaceAll('_', ' '));
    const decoded = decode(bytes, charset.replace(/\*.*$/, ''));
    return 'text' in decoded ? decoded.text : '';
  });
}
