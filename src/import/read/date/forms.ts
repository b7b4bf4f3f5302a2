import { eras, eraYear, persianMonth, persianMonths, thaiMonth, thaiMonths, thaiYear } from './calendars.ts';
import { monthNumber } from './month.ts';
import { zoneOf } from './zone.ts';

/** A date as it was written, in the calendar it was written in. */
export type Parts = { year: number; month: number; day: number; time?: string; zone?: string };
type Form = { pattern: RegExp; read: (groups: Record<string, string | undefined>) => Parts | undefined };

/** The half of the day, before a clock or behind it: "下午4:05", "04:05 م", "4:05 p.m." */
const HALF_BEFORE = String.raw`(?:(?<halfBefore>上午|早上|凌晨|午前|오전|下午|晚上|午後|오후)\s?)?`;
const HALF = String.raw`(?<half>[ap]\.?m\b\.?|(?:صباح[اً]*|مساء[اً]*|[صم]|[قب]\.?\s?ظ)(?!\p{L})|[πμ]\.?μ)?`;
const AFTERNOON = /^(?:p|م|ب|μ|下午|晚上|午後|오후)/iu;
const CLOCK = String.raw`${HALF_BEFORE}(?<hour>\d{1,2})(?:[:.h]|\s?[時时点시]\s?|\sh\s)(?<minute>\d{2})[分분]?(?:[:.](?<second>\d{2})(?<fraction>\.\d+)?)?\s*${HALF}`;
const ZONE = String.raw`(?:\(?(?<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|\b(?:UTC|GMT|UT|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|HAE|HNE|AEST|AEDT|CET|CEST|MEZ|MESZ|BST|MSK|JST|KST|IST|PKT|WIB|WITA|HKT|SGT|EET|EEST|IRST|NZST|NZDT)\b)\)?)?`;
/** The day of the week between a date and its clock: "(木)", "Perşembe" */
const WEEKDAY = String.raw`(?:\s?[(（][\p{L}.]{1,12}[)）]|,?\s\p{L}{4,12}(?=,?\s\d{1,2}[:.]\d{2}))?`;
/** What stands between a clock and the date behind it: "on", "Tue". */
const ON_DAY = String.raw`(?:on\s)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}\s)?`;
const TIME = String.raw`${WEEKDAY}(?:(?:\.(?=[,\s]))?[\s,،T·|–-]*(?:(?:at|um|à|às|alle|om|kl\.?|a las|в|о|klo|ore|v|(?:o\s)?godz\.|saat|pukul|lúc|ساعت|الساعة|בשעה)\s)?\s*${CLOCK}\s*(?:Uhr|hrs|h|Uhr)?\s*${ZONE})?`;

/** A word that may be the name of a month, with the mark that shortens it; in Syria and Iraq it may be two. */
const MONTH = String.raw`(?:[\p{L}\p{M}]{3,}|मई|மே|మే|آب)(?:\sال(?:أول|اول|ثاني))?`;
/** And its other name in Arabic: "آذار/مارس", "آذار (مارس)". */
const SHORTENED = String.raw`[.׳॰]?(?:\s?[/(]\s?\p{Script=Arabic}{3,6}(?:\sال(?:أول|ثاني))?\s?\)?)?`;

/** The forms that dates are written in, the more precise first. */
export const FORMS: readonly Form[] = [
  // "2024-03-12T10:45:00+03:30", "2024/3/12 10:45", "2024.03.12", "2024. 3. 12."
  {
    pattern: form(
      String.raw`(?<![\d.])(?<year>\d{4})(?:[-/]|\.\s?)(?<month>\d{1,2})(?:[-/]|\.\s?)(?<day>\d{1,2})(?!\d)`,
    ),
    read: numeric,
  },
  // "20240312", "20240312T104500Z"
  {
    pattern:
      /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z)?)?$/,
    read: numeric,
  },
  // "۲۲ اسفند ۱۴۰۲"
  {
    pattern: form(
      String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<name>${persianMonths})(?:\s?ماه)?(?:\s+سال)?،?\s+(?<year>1[34]\d{2})(?!\d)`,
    ),
    read: (groups) => withTime(groups, persianMonth(groups['name'] ?? '')),
  },
  // "12 มีนาคม 2567"
  {
    pattern: form(
      String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<name>${thaiMonths})\s+(?:พ\.ศ\.\s?)?(?<year>25\d{2})(?!\d)`,
    ),
    read: (groups) =>
      withTime(
        { ...groups, year: String(thaiYear(Number(groups['year']))) },
        thaiMonth(groups['name'] ?? ''),
      ),
  },
  // "令和6年3月12日"
  {
    pattern: form(
      String.raw`(?<era>${eras})\s?(?<year>\d{1,3}|元)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`,
    ),
    read: (groups) =>
      numeric({ ...groups, year: String(eraYear(groups['era'] ?? '', groups['year'] ?? '')) }),
  },
  // "08:30 06.05.2024", "10:45, 12 марта 2024": the clock first, and no other day before it
  {
    pattern: clockFirst(String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})`),
    read: numeric,
  },
  {
    pattern: clockFirst(
      String.raw`(?<day>\d{1,2})\.?\s+(?:de\s)?(?<name>${MONTH})${SHORTENED}(?:\sde)?\s+(?<year>\d{4})(?!\d)`,
    ),
    read: named,
  },
  // "10:45 a.m. ET, Tue March 12, 2024"
  {
    pattern: clockFirst(
      String.raw`(?<name>${MONTH})${SHORTENED}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)`,
    ),
    read: named,
  },
  // "12. listopada 2024.": of Croatia, and by its point not the November of Poland, "12 listopada 2024"
  {
    pattern: form(String.raw`(?<!\d)(?<day>\d{1,2})\.\s*listopada\s+(?<year>\d{4})`),
    read: (groups) => withTime(groups, 10),
  },
  // "Tue, 12 Mar 2024 10:45:00 +0330", "12. März 2024 um 10:45", "12 de marzo de 2024", "12/Mar/2024"
  {
    pattern: form(
      String.raw`(?<!\d)(?<day>\d{1,2})(?:\.\s*|(?:st|nd|rd|th|er|º)?,?[\s/-]+)(?:of\s|de\s|d['’]|ta['’]\s|ב)?(?<name>${MONTH})${SHORTENED}[,،]?(?:\sde|\sdel)?[\s/-]+(?<year>\d{4}|\d{2}(?=\s\d{1,2}:))(?:\s?г\.?)?`,
    ),
    read: named,
  },
  // "Mon Aug 03 13:45:00 EDT 2015", as Java prints it, "Jan 04 09:34 2021"
  {
    pattern: new RegExp(
      String.raw`(?<name>\p{L}{3})\s+(?<day>\d{1,2})\s+(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s+(?<zone>[A-Z]{2,4})?\s*(?<year>\d{4})`,
      'u',
    ),
    read: named,
  },
  // "March 12, 2024 10:45 am", "Mar. 12th 2024"
  {
    pattern: form(
      String.raw`(?<name>${MONTH})${SHORTENED}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`,
    ),
    read: named,
  },
  // "12.03.2024, 10:45"
  {
    pattern: form(String.raw`(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})`),
    read: numeric,
  },
  // "12.03.24": days with points begin with the day
  {
    pattern: form(String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{2})(?![\d.:])`),
    read: numeric,
  },
  // "2024. gada 12. marts", "2024 ж. 12 наурыз"
  {
    pattern: form(String.raw`(?<year>\d{4})(?:\.\sgada|\sж\.)\s(?<day>\d{1,2})\.?\s(?<name>${MONTH})`),
    read: named,
  },
  // "2024. március 12.", "2024 թ. մարտի 12", "2024(e)ko martxoaren 12(a)"
  {
    pattern: form(
      String.raw`(?<year>\d{4})(?:\.|\sm\.|\sթ\.|\(e\)ko)?\s+(?<name>${MONTH})${SHORTENED}\s+(?<day>\d{1,2})(?!\d)`,
    ),
    read: named,
  },
  // "2024年3月12日", "2024년 3월 12일"
  {
    pattern: form(
      String.raw`(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
    ),
    read: numeric,
  },
  // "12 tháng 3 năm 2024", "12 thg 3, 2024"
  {
    pattern: form(
      String.raw`(?<!\d)(?<day>\d{1,2})\s+(?:tháng|thg)\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>\d{4})`,
    ),
    read: numeric,
  },
  // "25/12/2024", "12/25/2024": only where the numbers leave no doubt
  {
    pattern: form(String.raw`(?<!\d)(?<first>\d{1,2})[/-](?<second2>\d{1,2})[/-](?<year>\d{4})`),
    read: doubtful,
  },
];

function clockFirst(day: string): RegExp {
  return new RegExp(
    String.raw`(?<!\d|\d{4}[^\d\p{L}]{1,4})${CLOCK}\s*(?:Uhr)?\s*${ZONE}[\s,،|·–-]{1,4}${ON_DAY}${day}`,
    'iu',
  );
}

function form(day: string): RegExp {
  return new RegExp(day + TIME, 'iu');
}

function numeric(groups: Record<string, string | undefined>): Parts | undefined {
  return withTime(groups, Number(groups['month']));
}

function named(groups: Record<string, string | undefined>): Parts | undefined {
  const month = monthNumber(groups['name'] ?? '');
  return month === undefined ? undefined : withTime(groups, month);
}

function doubtful(groups: Record<string, string | undefined>): Parts | undefined {
  const [first, second] = [Number(groups['first']), Number(groups['second2'])];
  if (first > 12) return withTime({ ...groups, day: String(first) }, second);
  if (second > 12 || first === second) return withTime({ ...groups, day: String(second) }, first);
  return undefined;
}

function withTime(groups: Record<string, string | undefined>, month: number): Parts | undefined {
  const year = Number(groups['year']);
  const parts: Parts = {
    // "0001" is the day that a system has for none
    year: groups['year']?.length === 2 ? year + (year < 70 ? 2000 : 1900) : year,
    month,
    day: Number(groups['day']),
  };
  const time = clock(groups);
  if (time === undefined) return parts;
  const zone = zoneOf(groups['zone'], parts);
  return { ...parts, time, ...(zone && { zone }) };
}

function clock(groups: Record<string, string | undefined>): string | undefined {
  const { hour, minute, second, halfBefore, half = halfBefore } = groups;
  if (hour === undefined || minute === undefined) return undefined;
  const isAfternoon = AFTERNOON.test(half ?? '');
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? '0') > 59) return undefined;
  return [pad(hours), minute, ...(second === undefined ? [] : [second + millis(groups['fraction'])])].join(
    ':',
  );
}

function millis(fraction: string | undefined): string {
  return fraction === undefined || /^\.0+$/.test(fraction) ? '' : fraction.slice(0, 4);
}

/** "7" as "07". */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
