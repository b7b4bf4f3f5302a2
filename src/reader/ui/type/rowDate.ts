import type { Interface } from '#reader/words/useWords.ts';
import { format, readWall, type Wall } from './date.ts';

const DAY_MS = 86_400_000;

/**
 * When a row was published, as seen from the day of the edition and never from the reader's clock.
 * The same day → its time as written in its own zone; the day before → “Yesterday”; the same year → “12 March”; else with the year.
 */
export function rowDate(
  published: string,
  editionDate: string | undefined,
  { language, words }: Interface,
): string {
  const wall = readWall(published);
  if (!wall) return published;
  const edition = editionDate === undefined ? undefined : readWall(editionDate);
  if (!edition) return format(language, wall.at, { day: 'numeric', month: 'long', year: 'numeric' });
  if (wall.day === edition.day && wall.time !== undefined)
    return format(language, wall.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (edition.at.getTime() - startOfDay(wall).getTime() === DAY_MS) return words.yesterday;
  const yearOf = (at: Date): string => format(language, at, { year: 'numeric' });
  const isSameYear = yearOf(wall.at) === yearOf(edition.at);
  return format(language, wall.at, {
    day: 'numeric',
    month: 'long',
    ...(!isSameYear && { year: 'numeric' }),
  });
}

function startOfDay({ day }: Wall): Date {
  return new Date(`${day}T00:00Z`);
}
