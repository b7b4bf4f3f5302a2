/** A day in the Gregorian calendar. */
export type Day = { year: number; month: number; day: number };

const DAY_MS = 86_400_000;
const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** Years that newspapers of Iran and Afghanistan write: 1921 to 2041. Later ones would be of the Islamic calendar. */
const PERSIAN_YEARS = { first: 1300, last: 1420 };

const PERSIAN_MONTHS =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(
    ' ',
  );
const THAI_MONTHS =
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(
    ' ',
  );
/** The year before the first of an era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};
/** "令和六年三月十二日", "二〇二四年三月十二日": what of a day is written in numerals of Han. */
const HAN_DAY =
  /(?<year>[〇零一二三四五六七八九十元]{1,4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十廿]{1,3})[日號号]/gu;
const HAN_DIGITS = '〇一二三四五六七八九';

/** Names in the order of their calendar's months, as alternatives of a pattern. */
export const persianMonths = PERSIAN_MONTHS.join('|');
export const thaiMonths = THAI_MONTHS.join('|').replaceAll('.', String.raw`\.`);
export const eras = Object.keys(ERAS).join('|');

/** @example persianMonth('اسفند') // 12, as 'حوت', its name in Afghanistan */
export function persianMonth(name: string): number {
  return (PERSIAN_MONTHS.indexOf(name) % 12) + 1;
}

/** @example thaiMonth('มี.ค.') // 3 */
export function thaiMonth(name: string): number {
  return (THAI_MONTHS.indexOf(name) % 12) + 1;
}

/** @example eraYear('令和', '6') // 2024; the first year of an era is called 元 */
export function eraYear(era: string, year: string): number {
  return (ERAS[era] ?? NaN) + (year === '元' ? 1 : Number(year));
}

/** @example westernHan('令和六年三月十二日') // '令和6年3月12日' */
export function westernHan(text: string): string {
  return text.replace(HAN_DAY, (_day, year: string, month: string, day: string) =>
    [`${hanNumber(year)}年`, `${hanNumber(month)}月`, `${hanNumber(day)}日`].join(''),
  );
}

/** "二〇二四" digit by digit, "二十一" by its tens; the first year of an era stays 元. */
function hanNumber(written: string): string {
  const digits = written.replace('廿', '二十').replace(/^十/, '一十').replace(/十$/, '〇').replace('十', '');
  return digits
    .replaceAll('零', '〇')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(HAN_DIGITS.indexOf(digit)));
}

/** @example thaiYear(2567) // 2024: years of the Buddha */
export function thaiYear(year: number): number {
  return year - 543;
}

export function isPersianYear(year: number): boolean {
  return year >= PERSIAN_YEARS.first && year <= PERSIAN_YEARS.last;
}

/**
 * The day of the solar Hijri calendar, as ICU reckons it; absent where there is no such day.
 *
 * @example fromPersian({ year: 1402, month: 12, day: 22 }) // { year: 2024, month: 3, day: 12 }
 */
export function fromPersian({ year, month, day }: Day): Day | undefined {
  // Six months of 31 days, then months of 30; the year begins between 19 and 22 March.
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 19) + (daysBefore + day - 1) * DAY_MS;
  for (let offset = 0; offset <= 3; offset += 1) {
    const date = new Date(near + offset * DAY_MS);
    const parts = Object.fromEntries(PERSIAN.formatToParts(date).map(({ type, value }) => [type, value]));
    const isSameMonth = Number.parseInt(parts['year'] ?? '', 10) === year && Number(parts['month']) === month;
    if (isSameMonth && Number(parts['day']) === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}
