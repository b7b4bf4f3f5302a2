import { progress as progressBar, type ProgressResult } from '@clack/prompts';
import type { Stage } from '#press/press.ts';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  reading: 'Reading articles',
  developing: 'Developing pictures',
  printing: 'Printing articles',
  pages: 'Printing pages',
};

export type Progress = { show: (stage: Stage, done: number, total: number) => void; end: () => void };

/** A bar for each stage on a terminal; elsewhere one line when a stage is done. */
export function createProgress(): Progress {
  return process.stdout.isTTY ? createBar() : createLines();
}

function createLines(): Progress {
  return {
    show(stage, done, total) {
      if (done === total) console.log(`${STAGE_NAMES[stage]}: ${total.toLocaleString('en')}`);
    },
    end: () => undefined,
  };
}

function createBar(): Progress {
  let bar: ProgressResult | undefined;
  let current: Stage | undefined;
  let shown = 0;
  return {
    show(stage, done, total) {
      if (stage !== current) {
        bar?.stop(current && STAGE_NAMES[current]);
        bar = progressBar({ max: total });
        bar.start(STAGE_NAMES[stage]);
        current = stage;
        shown = 0;
      }
      bar?.advance(done - shown);
      shown = done;
    },
    end: () => bar?.stop(current && STAGE_NAMES[current]),
  };
}
