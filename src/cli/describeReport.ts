import type { PressReport, Trouble } from '#press/report.ts';

const MAX_NOTICES = 20;

/** What the press did, in lines for a person: troubles first, then what was printed. */
export function describeReport(report: PressReport): string[] {
  const { leftOut, notices, written, unchanged, removed, milliseconds } = report;
  const made = [
    count(written.articles, 'article'),
    written.related > 0 && count(written.related, 'related article'),
    count(written.headlinePages, 'headline page'),
    count(written.indexFiles, 'index file'),
    count(written.images, 'image'),
    count(written.pages, 'page'),
  ].filter(Boolean);
  const kept = [`${count(unchanged, 'file')} unchanged`, removed > 0 && `${format(removed)} removed`].filter(
    Boolean,
  );
  return [
    ...leftOut.map((trouble) => `left out: ${describeTrouble(trouble)}`),
    ...notices.slice(0, MAX_NOTICES).map((trouble) => `note: ${describeTrouble(trouble)}`),
    ...(notices.length > MAX_NOTICES ? [`… and ${format(notices.length - MAX_NOTICES)} more of these`] : []),
    ...describeLosses(report),
    `${count(report.articles, 'article')} in the edition; ${format(report.changed)} changed${report.gone > 0 ? `, ${format(report.gone)} gone` : ''} → ${made.join(', ')}; ${kept.join(', ')}, ${(milliseconds / 1000).toFixed(1)} s`,
  ];
}

/** @example describeTrouble({ file: 'a.json', field: 'id', message: 'missing' }) // 'a.json, id: missing' */
export function describeTrouble({ file, field, message }: Trouble): string {
  return `${file}${field ? `, ${field}` : ''}: ${message}`;
}

function describeLosses({ leftOut, droppedLinks, skippedBlocks, remoteImages }: PressReport): string[] {
  const files = new Set(leftOut.map(({ file }) => file)).size;
  return [
    files > 0 && `${count(files, 'file')} left out`,
    remoteImages > 0 &&
      `${count(remoteImages, 'picture')} on other sites left out: nothing foreign is loaded`,
    droppedLinks > 0 && `${count(droppedLinks, 'unsafe link')} taken out, the words kept`,
    skippedBlocks > 0 && `${count(skippedBlocks, 'block')} of unknown type skipped`,
  ].filter((line) => line !== false);
}

function count(number: number, noun: string): string {
  return `${format(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function format(number: number): string {
  return number.toLocaleString('en');
}
