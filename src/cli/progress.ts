import { progress as progressBar, type ProgressResult } from '@clack/prompts';
import type { Stage } from '#press/press.ts';

type Work = Stage | 'importing';

const WORK_NAMES: Readonly<Record<Work, string>> = {
  importing: 'Importing sources',
  reading: 'Reading articles',
  developing: 'Developing pictures',
  printing: 'Printing articles',
  indexing: 'Indexing for search',
  pages: 'Printing pages',
};

export type Progress = { show: (work: Work, done: number, total: number) => void; end: () => void };

/** A bar for each kind of work on a terminal; elsewhere a line when it is done. */
export function createProgress(): Progress {
  return process.stdout.isTTY ? createBar() : createLines();
}

function createLines(): Progress {
  return {
    show(work, done, total) {
      if (done === total) console.log(`${WORK_NAMES[work]}: ${total.toLocaleString('en')}`);
    },
    end: () => undefined,
  };
}

function createBar(): Progress {
  let bar: ProgressResult | undefined;
  let current: Work | undefined;
  let shown = 0;
  return {
    show(work, done, total) {
      if (work !== current) {
        bar?.stop(current && WORK_NAMES[current]);
        bar = progressBar({ max: total });
        bar.start(WORK_NAMES[work]);
        current = work;
        shown = 0;
      }
      bar?.advance(done - shown);
      shown = done;
    },
    end: () => bar?.stop(current && WORK_NAMES[current]),
  };
}
