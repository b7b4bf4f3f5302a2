import path from 'node:path';
import { press } from '#press/press.ts';
import { buildReader } from '#press/print/reader/buildReader.ts';
import { describeReport, describeTrouble } from './describeReport.ts';
import { createProgress } from './progress.ts';

export type SiteOptions = {
  articlesDir: string;
  out: string;
  cacheDir: string;
  base?: string | undefined;
  site?: string | undefined;
};

/** The folder of Broadsheet itself. */
export const PROJECT = path.join(import.meta.dirname, '..', '..');

const EXIT_CODES = { usage: 2, nothing: 3, busy: 1, changed: 1 } as const;

/** Builds the reader, prints the articles with it, says what was done, and gives the exit code. */
export async function pressSite(options: SiteOptions): Promise<number> {
  const progress = createProgress();
  const readerDir = await buildReader(PROJECT, options.cacheDir);
  const report = await press({ ...options, readerDir, progress: progress.show });
  progress.end();
  if ('refused' in report) {
    for (const trouble of report.leftOut) console.error(`left out: ${describeTrouble(trouble)}`);
    console.error(report.refused);
    return EXIT_CODES[report.because];
  }
  for (const line of describeReport(report)) console.log(line);
  return report.leftOut.length > 0 ? 1 : 0;
}
