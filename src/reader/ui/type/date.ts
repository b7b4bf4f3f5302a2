/** The clock on the wall where something was written; `at` is its time as if it were UTC. */
export type Wall = { day: string; time: string | undefined; at: Date };

// "2024-03-14T10:45:00+01:00" → day "2024-03-14", time "10:45": the clock on the wall where it was written
const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;
const NO_COMMA = /^(?:ja|ko|zh)\b/;
const ARABIC_COMMA = /^(?:ar|ckb|fa|ps|sd|ug|ur)\b/;
const PLAIN_WEEKDAY = /^(?:en(?!-US)|fa)\b/;

/** In full, for an article: “14 March 2024, 10:45”, without a time where none was given. */
export function fullDate(published: string, language: string): string {
  const wall = readWall(published);
  if (!wall) return published;
  const day = format(language, wall.at, { day: 'numeric', month: 'long', year: 'numeric' });
  if (wall.time === undefined) return day;
  const time = format(language, wall.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${day}${commaIn(language)} ${time}`;
}

/** The day of the edition with its weekday: “Thursday 14 March 2024”. */
export function dayDate(date: string, language: string): string {
  const wall = readWall(date);
  if (!wall) return date;
  const inFull = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  // Browsers differ on the comma in English, and on the order in Persian.
  return PLAIN_WEEKDAY.test(language)
    ? `${format(language, wall.at, { weekday: 'long' })} ${format(language, wall.at, inFull)}`
    : format(language, wall.at, { weekday: 'long', ...inFull });
}

/** The day a moment fell on where the reader is: “14 March 2024”. */
export function localDate(at: Date | number, language: string): string {
  return new Intl.DateTimeFormat(dayFirst(language), { dateStyle: 'long' }).format(at);
}

function commaIn(language: string): string {
  if (NO_COMMA.test(language)) return '';
  return ARABIC_COMMA.test(language) ? '،' : ',';
}

/** @example readWall('2024-03-14T10:45:00+01:00')?.time // '10:45' */
export function readWall(date: string): Wall | undefined {
  const [, day, time] = WALL.exec(date) ?? [];
  if (day === undefined) return undefined;
  const at = new Date(`${day}T${time ?? '00:00'}Z`);
  return Number.isNaN(at.getTime()) ? undefined : { day, time, at };
}

/** The time on a wall, in words. */
export function format(language: string, at: Date, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(dayFirst(language), { timeZone: 'UTC', ...options });
  formats.set(key, made);
  return made.format(at);
}

// To make a formatter takes many times as long as to use it, and a list asks for one a row.
const formats = new Map<string, Intl.DateTimeFormat>();

/** Plain English is set day first, as a newspaper sets it; American English stays as it asks to be. */
export function dayFirst(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
