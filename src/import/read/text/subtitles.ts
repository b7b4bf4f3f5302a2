import { type Origin, type Reading, aDraft } from '#import/draft.ts';
import { isSentence } from '#import/edit/line/lines.ts';
import { titleOfFile } from './titleOfFile.ts';

// "00:01:02,000 --> 00:01:04,500", "01:02.000 --> 01:04.500 align:start"
const TIMING = /^\s*(?:\d{1,2}:){1,2}\d\d[.,]\d{1,3} +--> +(?:\d{1,2}:){1,2}\d\d[.,]\d{1,3}(?:\s.*)?$/;
const NUMBER = /^\s*\d{1,6}\s*$/;
const HEAD = /^\ufeff?WEBVTT(?:\s+-?\s*(?<title>.*))?$/;
// "NOTE made by hand", "STYLE": what stands up to the next empty line is not shown
const UNSHOWN = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
// "<v Mira Holt>", "<i>", "<00:01:03.000>", "{\an8}"
const SPEAKER = /^\s*<v(?:\.[^\s>]*)? (?<name>[^<>]+)>/;
const MARKUP = /<[^<>]*>|\{\\[^{}]*\}/g;
/** A paragraph ends with a sentence behind so many letters. */
const LONGEST = 240;
/** Where no sentence ends, as in what a machine heard, with a line behind so many. */
const LONGEST_WITHOUT_END = 600;

/** Whether a text is the subtitles of a film, SRT or WebVTT (https://www.w3.org/TR/webvtt1/). */
export function isSubtitles(text: string): boolean {
  const lines = text.slice(0, 2000).split(/\r?\n/);
  const [first = '', second = ''] = lines.filter((line) => line.trim() !== '');
  if (HEAD.test(first)) return lines.some((line) => TIMING.test(line));
  return TIMING.test(first) || (NUMBER.test(first) && TIMING.test(second));
}

/** The words of subtitles in paragraphs, a new one for each speaker they name; the headline is their title or else the file's name. */
export function readSubtitles(text: string, origin: Origin): Reading {
  const [head = '', ...lines] = text.trimStart().split(/\r?\n/);
  const title = HEAD.exec(head)?.groups?.['title'];
  const { shown, left } = parted([head, ...lines]);
  const paragraphs = spoken(shown);
  const dropped = left.join(' ');
  const draft = {
    ...aDraft('text', origin),
    headline: title !== undefined && title !== '' ? title : titleOfFile(origin.source),
    body: paragraphs.map((words) => ({ type: 'paragraph' as const, text: words })),
    visible: [dropped, ...paragraphs],
    drops: [{ text: dropped, rule: 'numbers and timings of subtitles' }],
  };
  return { drafts: [draft], troubles: [] };
}

/** The lines that a film shows, and those that it does not. */
function parted(lines: readonly string[]): { shown: string[]; left: string[] } {
  const [shown, left]: [string[], string[]] = [[], []];
  let isCue = false;
  for (const [at, line] of lines.entries()) {
    const isTimed = TIMING.test(line);
    if (isTimed || line.trim() === '' || UNSHOWN.test(line)) isCue = isTimed;
    const isNumber = NUMBER.test(line) && TIMING.test(lines[at + 1] ?? '');
    if (isCue && !isTimed && !isNumber) shown.push(line);
    else if (line.trim() !== '') left.push(line.trim());
  }
  return { shown, left };
}

function spoken(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [];
  let [speaker, before, length] = ['', '', 0];
  for (const line of lines) {
    const name = SPEAKER.exec(line)?.groups?.['name'] ?? speaker;
    const words = line.replace(MARKUP, '').trim();
    // Lines that roll up are shown twice
    if (words === before) continue;
    const isNew = length === 0 || name !== speaker || isFull(length, before);
    if (isNew) paragraphs.push([name === speaker ? words : `${name}: ${words}`]);
    else paragraphs.at(-1)?.push(words);
    length = words.length + (isNew ? 0 : length);
    [speaker, before] = [name, words];
  }
  return paragraphs.map((words) => words.join(' '));
}

function isFull(length: number, last: string): boolean {
  return length > LONGEST_WITHOUT_END || (length > LONGEST && isSentence(last));
}
