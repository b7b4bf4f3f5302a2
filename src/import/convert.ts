import type { Draft, Origin, Reading, Trouble } from './draft.ts';
import { edited } from './edit/order.ts';
import { formatOf } from './read/detect.ts';
import { decode } from './read/encoding.ts';
import { readFeed } from './read/feed/drafts.ts';
import { readJson } from './read/json/json.ts';
import { readMail } from './read/mail.ts';
import { readOpml } from './read/opml.ts';
import { otherBytes } from './read/otherBytes.ts';
import { readOtherXml } from './read/otherXml.ts';
import { readPage } from './read/page/page.ts';
import { readTable } from './read/table.ts';
import { readWire } from './read/wire.ts';
import { readText } from './read/text/text.ts';

/** What a source gave when read and edited. */
export type Conversion = {
  drafts: Draft[];
  troubles: Trouble[];
  skipped?: string;
  /** Feeds that the source lists, to be imported after it. */
  addresses?: string[];
};

/**
 * Bytes to edited drafts: decode, detect, read, edit.
 *
 * - Expected trouble is in `troubles`, never thrown. A story without headline or anything to read is trouble.
 */
export function convert(bytes: Uint8Array, origin: Origin, charset?: string): Conversion {
  const other = otherBytes(bytes);
  if (other) return refused(other.found, other.remedy);
  const decoded = decode(bytes, charset);
  if ('found' in decoded) return refused(decoded.found, 'give a text, page, feed or article JSON');
  const reading = read(decoded.text, origin);
  const drafts: Draft[] = [];
  const troubles = [...reading.troubles];
  for (const draft of reading.drafts.map(edited)) {
    const problem = problemOf(draft);
    if (problem)
      troubles.push({ ...problem, ...(draft.origin.place !== undefined && { place: draft.origin.place }) });
    else drafts.push(draft);
  }
  const { skipped, addresses } = reading;
  return { drafts, troubles, ...(skipped !== undefined && { skipped }), ...(addresses && { addresses }) };
}

function read(text: string, origin: Origin): Reading {
  switch (formatOf(text)) {
    case 'json':
      return readJson(text, origin);
    case 'page':
      return readPage(text, origin);
    case 'feed':
      return readFeed(text, origin);
    case 'wire':
      return readWire(text, origin) ?? readOtherXml(text);
    case 'opml':
      return readOpml(text);
    case 'xml':
      return readOtherXml(text);
    case 'table':
      return readTable(text, origin);
    case 'mail':
      return readMail(text, origin);
    case 'text':
      return readText(text, origin);
  }
}

function refused(found: string, remedy: string): Conversion {
  return { drafts: [], troubles: [{ found, remedy }] };
}

function problemOf(draft: Draft): Trouble | undefined {
  if (draft.headline === undefined) return { found: 'a story without a headline', remedy: 'give it a title' };
  const isEmpty = draft.body.length === 0 && draft.standfirst === undefined && draft.image === undefined;
  if (isEmpty && draft.kind !== 'feed')
    return {
      found: `a headline, “${draft.headline.slice(0, 60)}”, with nothing to read`,
      remedy: 'fetch the story again',
    };
  return undefined;
}
