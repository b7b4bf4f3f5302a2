import { blockText } from '#edition/blockText.ts';
import type { Draft, Origin, Reading } from '#import/draft.ts';
import { trouble } from '#import/draft.ts';
import { readContentApi } from './kind/contentApi.ts';
import { readGuardian } from './kind/guardian.ts';
import { readJsonFeed } from './kind/jsonFeed.ts';
import { withLinked } from './linked.ts';
import { readNinjs } from './kind/ninjs.ts';
import { readNewsArticle } from './kind/newsArticle.ts';
import { readNewspaper } from './kind/newspaper.ts';
import { readOurs } from './kind/ours.ts';
import { withPlaces } from '#import/read/places.ts';
import { type Fields, fieldsField, isFields, listField, textField } from './fields.ts';
import { readTitledText } from './kind/titledText.ts';
import { readUntitledRich, readUntitledText } from './kind/untitledText.ts';
import { readNotionPage } from './kind/notionPage.ts';
import { readWordPress } from './kind/wordPress.ts';

/** A reader of one kind of article JSON: `undefined` where the value is of another kind. */
export type JsonReader = (value: Fields, origin: Origin) => Reading | undefined;

// The more telling shape first: an article of ours may carry fields that the looser ones look for
const READERS: readonly JsonReader[] = [
  readOurs,
  readJsonFeed,
  readGuardian,
  readContentApi,
  readWordPress,
  readNewsArticle,
  readNewspaper,
  readNinjs,
  readNotionPage,
  readTitledText,
];

/**
 * Reads article JSON of any kind it knows, an array of them, an object with such an array, or NDJSON, one to a line.
 *
 * - In an array or NDJSON each story has its own trouble; the others are still read.
 * - What tells a story of such a list apart is its id or address, so that a list may grow at its top.
 */
export function readJson(given: string, origin: Origin): Reading {
  const text = given.replaceAll(OWN_ADDRESS, '');
  const whole = parsed(text);
  if ('value' in whole)
    return readValue(isFields(whole.value) ? withLinked(whole.value) : whole.value, origin, true);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || 'problem' in parsed(lines[0] ?? ''))
    return trouble(`JSON that does not parse: ${whole.problem}`, 'mend the file, or export it again');
  return joined(lines.map((line, index) => readLine(line, { ...origin, place: `line ${index + 1}` })));
}

/** What stands in the addresses of an export of Ghost for that of the site. */
const OWN_ADDRESS = '__GHOST_URL__';

function readLine(line: string, origin: Origin): Item {
  const { place } = origin;
  const result = parsed(line);
  if ('value' in result) return readItem(result.value, origin);
  return {
    names: [],
    drafts: [],
    troubles: [
      {
        found: `JSON that does not parse: ${result.problem}`,
        remedy: 'mend the line',
        ...(place && { place }),
      },
    ],
  };
}

function readValue(value: unknown, origin: Origin, mayBeArray: boolean): Reading {
  if (Array.isArray(value) && mayBeArray) return readList(value, origin);
  const reading = isFields(value) ? readObject(value, origin, mayBeArray) : undefined;
  if (reading && (reading.drafts.length > 0 || reading.skipped !== undefined)) return reading;
  const below = storiesBelow(value, origin);
  if (below.length > 0) return joined(below);
  return readUntitled(value, origin) ?? reading ?? noStory(origin);
}

/** A list of stories, or else of the nodes of one. */
function readList(list: readonly unknown[], origin: Origin): Reading {
  const reading = readStories(list, origin);
  return (reading.drafts.length > 0 ? undefined : readUntitledRich(list, origin)) ?? reading;
}

function readUntitled(value: unknown, origin: Origin): Reading | undefined {
  return isFields(value) ? (readUntitledText(value, origin) ?? readUntitledRich(value, origin)) : undefined;
}

function readObject(value: Fields, origin: Origin, mayHoldList: boolean): Reading | undefined {
  const list = mayHoldList ? wrappedList(value) : undefined;
  return firstReading(value, origin) ?? (list && readStories(list, origin));
}

function noStory({ place }: Origin): Reading {
  const found = 'JSON of no kind that holds an article';
  const remedy = 'give it a headline and a body; the README shows the format';
  return { drafts: [], troubles: [{ found, remedy, ...(place && { place }) }] };
}

/** Values that are looked at for a story: the state of a page may hold all of its site. */
const MAX_LOOKED_AT = 20_000;
const MAX_NESTING = 24;
/** A story is longer than a label with a title. */
const SHORTEST_STORY = 100;

/** The stories that stand anywhere in a value, such as the answer of an API or the state of a page, none in another. */
export function storiesBelow(root: unknown, origin: Origin): Item[] {
  const found: Item[] = [];
  let left = MAX_LOOKED_AT;
  visit(root, 0);
  return found;

  function visit(value: unknown, nesting: number): void {
    if (typeof value !== 'object' || value === null || nesting > MAX_NESTING || left-- <= 0) return;
    const reading = isFields(value) ? firstReading(value, origin) : undefined;
    if (isFields(value) && reading?.drafts.some(isWhole)) found.push({ ...reading, names: namesOf(value) });
    else for (const inner of Object.values(value)) visit(inner, nesting + 1);
  }
}

function isWhole({ body }: Draft): boolean {
  return body.reduce((sum, block) => sum + blockText(block).length, 0) >= SHORTEST_STORY;
}

/** Reads each story of a list. */
export function readStories(list: readonly unknown[], origin: Origin): Reading {
  if (list.length === 0) return trouble('an empty list', 'give a file with stories in it');
  return joined(list.map((item, index) => readItem(item, { ...origin, place: `item ${index + 1}` })));
}

// What APIs call the list of stories that they answer with
const LISTS = [
  'articles',
  'posts',
  'stories',
  'items',
  'results',
  'entries',
  'news',
  'data',
  'docs',
  'hits',
  'result',
];

function wrappedList(value: Fields): readonly unknown[] | undefined {
  const name = LISTS.find((each) => Array.isArray(value[each]));
  if (name !== undefined) return listField(value, name);
  const database = listField(value, 'db').find(isFields);
  const response = fieldsField(value, 'response') ?? fieldsField(value, 'data') ?? database;
  return response && wrappedList(response);
}

/** One of several stories, and what tells it apart from the others. */
type Item = Reading & { names: (string | undefined)[] };

function readItem(value: unknown, origin: Origin): Item {
  return { ...readValue(value, origin, false), names: isFields(value) ? namesOf(value) : [] };
}

function namesOf(value: Fields): (string | undefined)[] {
  return IDENTITIES.map((name) => textField(value, name));
}

const IDENTITIES = ['id', '_id', 'guid', 'url', 'link', 'slug'];

function firstReading(value: Fields, origin: Origin): Reading | undefined {
  for (const read of READERS) {
    const reading = read(value, origin);
    if (reading) return reading;
  }
  return undefined;
}

/** Stories of a list, each with its own trouble; a list without any story is one trouble, not one for each item. */
function joined(readings: Item[]): Reading {
  const [first] = readings;
  if (first && readings.every(({ drafts, skipped }) => drafts.length === 0 && skipped === undefined)) {
    const [why] = first.troubles;
    if (why)
      return {
        drafts: [],
        troubles: [{ ...why, found: `${why.found}, and so in all ${readings.length} items` }],
      };
  }
  return {
    drafts: withPlaces(readings.flatMap(({ drafts, names }) => drafts.map((draft) => ({ draft, names })))),
    troubles: readings.flatMap(({ troubles }) => troubles),
  };
}

function parsed(text: string): Parsed {
  const result = strictlyParsed(text);
  // Line feeds and tabs left raw inside strings are a common slip; outside strings they are white space as well
  // oxlint-disable-next-line no-control-regex -- the very characters that are meant
  return 'value' in result || !/[\u0000-\u001f]/.test(text)
    ? result
    : strictlyParsed(rawControlsEscaped(text), result);
}

function rawControlsEscaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the very characters that are meant
  return text.replace(/"(?:[^"\\]|\\.)*"/gs, (string) => string.replace(/[\u0000-\u001f]/g, escaped));
}

function escaped(control: string): string {
  return JSON.stringify(control).slice(1, -1);
}

type Parsed = { value: unknown } | { problem: string };

function strictlyParsed(text: string, otherwise?: Parsed): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (otherwise) return otherwise;
    // JSON.parse throws a SyntaxError; a stack too deep for it throws a RangeError
    return { problem: error instanceof Error ? error.message.slice(0, 160) : 'unknown' };
  }
}
