import type { Because } from '#edition/page/printed.ts';
import { spanOf } from '#edition/span.ts';

const MS_A_DAY = 86_400_000;

/**
 * How many days after an article another one was published, counted from midnight to midnight in UTC; both in milliseconds since
 * 1970, `undefined` where either is not known.
 *
 * @example daysBetween(Date.UTC(2024, 2, 14), Date.UTC(2024, 2, 11)) // -3
 */
export function daysBetween(article: number | undefined, other: number | undefined): number | undefined {
  if (article === undefined || other === undefined) return undefined;
  return Math.floor(other / MS_A_DAY) - Math.floor(article / MS_A_DAY);
}

/**
 * A reason as a sentence in English, for machines that read the printed files.
 *
 * @example reasonText({ kind: 'subject', isSameStory: true, days: -3 }, ['North Pier']) // 'same story, 3 days earlier: both on North Pier'
 */
export function reasonText({ kind, by, isSameStory, days }: Because, shared: readonly string[] = []): string {
  const names = shared.join(', ');
  const common = {
    listed: `linked by ${by ?? 'the source'}`,
    inText: 'linked in the text',
    voice: `also quotes ${names}`,
    subject: `both on ${names}`,
    mention: `both mention ${names}`,
  }[kind];
  if (!isSameStory) return common;
  return `same story${days === undefined ? '' : `, ${describeDays(days)}`}: ${common}`;
}

function describeDays(days: number): string {
  if (days === 0) return 'the same day';
  const { count, unit } = spanOf(days);
  const span = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  return `${span} ${days < 0 ? 'earlier' : 'later'}`;
}
