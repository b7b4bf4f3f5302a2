import type { Drop } from '#import/draft.ts';
import { isSentence } from '#import/edit/line/lines.ts';

// "From: Ada Quill <ada@courier.example>"
const FIELD = /^[\p{L}-]{1,20}\s?[:：]\s/u;
// "---------- Forwarded message ---------", "Begin forwarded message:", "-------- Weitergeleitete Nachricht --------"
const FORWARDED =
  /^[-_ ]*(?:(?:begin )?forwarded message|original message|(?:anfang der )?weitergeleiteten? (?:nachricht|e-?mail)|ursprüngliche nachricht|(?:début du )?message (?:transféré|réexpédié|d['’]origine)|(?:inicio del )?mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|(?:inizio )?messaggio (?:inoltrato|originale)|doorgestuurd bericht|oorspronkelijk bericht|vidarebefordrat meddelande|пересылаемое сообщение|исходное сообщение|转发(?:的邮件|邮件信息)|原始邮件|転送メッセージ)[-_ ]*:?[-_ ]*$/iu;
// "References", and below it nothing but "   1. https://…" or "[1] https://…"
const REFERENCES = /^\s*(?:references|visible links|links)\s*:?\s*$/i;
const REFERENCE = /^\s*\[?(?<number>\d{1,4})[.\]]\s+[a-z][a-z+.-]*:\S+\s*$/i;
const LEAST_REFERENCES = 2;
const NUMBER = /\d+/;
const SMALL = /^\s*\p{Ll}/u;
const LETTER = /\p{L}/u;

/**
 * A text without what the program that printed it set around its words, and the account of that: what stood over it, and the rest.
 *
 * - A mail that was only sent on begins with its own fields.
 * - A browser of text numbers links, "[3]the pier", and lists where they lead at the end.
 * - A printed page has a head that counts: the same line with the next number, at least once within a sentence, which then goes on.
 */
export function withoutPrintout(text: string): { text: string; over: Drop[]; drops: Drop[] } {
  const sent = withoutForwarding(text.split(/\r\n?|\n/));
  const linked = withoutLinkNumbers(sent.lines);
  const heads = runningHeads(linked.lines);
  const paged = heads.size === 0 ? linked.lines : withoutHeads(linked.lines, heads);
  const headDrops = [...heads].map((at) => dropped(linked.lines[at] ?? '', 'running head of a printed page'));
  const drops = [...linked.drops, ...headDrops];
  const over = sent.drops;
  return drops.length + over.length === 0 ? { text, over, drops } : { text: paged.join('\n'), over, drops };
}

/** A mail that was sent on without a word, from its own fields on. */
function withoutForwarding(lines: readonly string[]): { lines: readonly string[]; drops: Drop[] } {
  const mark = lines.findIndex((line) => line.trim() !== '' && !FIELD.test(line));
  const start = lines.findIndex((line, at) => at > mark && line.trim() !== '');
  if (!FORWARDED.test(lines[mark] ?? '') || !FIELD.test(lines[start] ?? '')) return { lines, drops: [] };
  const over = lines.slice(0, start).filter((line) => line.trim() !== '');
  return {
    lines: lines.slice(start),
    drops: over.map((line) => dropped(line, 'the mail that sent this one on')),
  };
}

function dropped(line: string, rule: string): Drop {
  return { text: line.trim().replace(/\s+/g, ' '), rule };
}

function withoutLinkNumbers(lines: readonly string[]): { lines: string[]; drops: Drop[] } {
  const at = lines.findLastIndex((line) => REFERENCES.test(line));
  const listed = at < 0 ? [] : lines.slice(at + 1).filter((line) => line.trim() !== '');
  const numbers = listed.flatMap((line) => REFERENCE.exec(line)?.groups?.['number'] ?? []);
  if (numbers.length < LEAST_REFERENCES || numbers.length < listed.length)
    return { lines: [...lines], drops: [] };
  const known = new Set(numbers);
  const drops = [lines[at] ?? '', ...listed].map((line) => dropped(line, 'where the links of a text lead'));
  const bare = (line: string): string =>
    line.replace(/\[(\d{1,4})\]/g, (mark, number: string) => (known.has(number) ? '' : mark));
  return { lines: lines.slice(0, at).map(bare), drops };
}

/** Where lines stand that are alike but for a number, which goes up by one, and of which one parts a sentence. */
function runningHeads(lines: readonly string[]): Set<number> {
  const alike = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST_HEAD || !NUMBER.test(line) || !LETTER.test(line)) continue;
    const form = line.trim().replace(NUMBER, '#').replace(/\s+/g, ' ');
    const places = alike.get(form);
    if (places) places.push(at);
    else alike.set(form, [at]);
  }
  const runs = [...alike.values()].filter(
    (places) => countsOn(lines, places) && places.some((at) => partsSentence(lines, at)),
  );
  return new Set(runs.flat());
}

const LONGEST_HEAD = 120;

function countsOn(lines: readonly string[], places: readonly number[]): boolean {
  const numbers = places.map((at) => Number(NUMBER.exec(lines[at] ?? '')?.[0]));
  return (
    numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

function partsSentence(lines: readonly string[], at: number): boolean {
  const [before, next] = [lines[written(lines, at, -1)], lines[written(lines, at, 1)]];
  return before !== undefined && next !== undefined && !isSentence(before) && SMALL.test(next);
}

/** Where the next line with anything on it stands, in one direction. */
function written(lines: readonly string[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (lines[at]?.trim() === '') at += step;
  return at;
}

/** Where a head parts a sentence, the empty lines around it go as well. */
function withoutHeads(lines: readonly string[], heads: ReadonlySet<number>): string[] {
  const going = new Set(heads);
  for (const head of heads) {
    if (!partsSentence(lines, head)) continue;
    for (let at = written(lines, head, -1) + 1; at < written(lines, head, 1); at += 1) going.add(at);
  }
  return lines.filter((_line, at) => !going.has(at));
}
