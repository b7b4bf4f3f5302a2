const LANGUAGES =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv th tr uk vi zh';
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

const NAMES = LANGUAGES.split(' ').flatMap((language) => {
  const dates = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((day) => bare(dates.format(MONDAY + day * DAY_MS)));
});

/**
 * Whether a line opens with the name of a weekday, in any of three dozen languages.
 *
 * @example opensWithWeekday('Dienstag, 12. März 2024') // true
 */
export function opensWithWeekday(line: string): boolean {
  const plain = bare(line.slice(0, 40));
  return NAMES.some((name) => plain.startsWith(name));
}

/** "پنجشنبه" and "پنج‌شنبه" are one, and so are "Sábado" and "sabado". */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .trim();
}
