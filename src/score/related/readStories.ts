import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digest, type Digest } from '#press/compile/read/digest.ts';

/** An article of a set with its labels: `event` and `topics` are what another article must share to count as right. */
export type Labelled = { entry: Digest; text: string; event?: string; topics: readonly string[] };

type EventRow = { id: string; event: string; topic: number | string; text: string };
type WireRow = { id: string; title?: string; body?: string; date?: string; topics?: string[] };

/** Articles labelled by event and topic: one JSON object a line. */
export function readEvents(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-assignment -- the set's own format
      const { id, event, topic, text }: EventRow = JSON.parse(line);
      return { entry: anEntry(id, '', text), text, event, topics: [String(topic)] };
    });
}

/** The stories of a news agency with the topics its editors gave: JSON lists in the files of a folder. */
export function readWire(folder: string): Labelled[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- the set's own format
    const rows: WireRow[] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    return rows.map(({ id, title = '', body = '', date = '', topics = [] }) => ({
      entry: anEntry(id, title.trim(), body, isoDate(date)),
      text: body,
      topics,
    }));
  });
}

/** An article of a headline and a text, as the press knows it. */
export function anEntry(id: string, headline: string, text: string, published?: string): Digest {
  return digest({
    article: {
      schema: 1,
      id,
      headline,
      body: [{ type: 'paragraph', text }],
      ...(published !== undefined && { published }),
    },
    file: `${id}.json`,
    hash: id,
    skippedBlocks: 0,
    language: 'en',
  });
}

/** The first of the paths that is there. */
export function firstExisting(...paths: readonly string[]): string | undefined {
  return paths.find((candidate) => existsSync(candidate));
}

// "26-FEB-1987 15:01:01.79"
const WIRE_DATE = /^\s*(\d{1,2})-([A-Z]{3})-(\d{4}) (\d\d:\d\d:\d\d)/;

function isoDate(date: string): string | undefined {
  const [, day, month, year, time] = WIRE_DATE.exec(date) ?? [];
  if (day === undefined) return undefined;
  const instant = Date.parse(`${day} ${month} ${year} ${time} UTC`);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}
