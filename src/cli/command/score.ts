import { existsSync } from 'node:fs';
import { defineCommand } from 'citty';
import type { Measure } from '#score/measure.ts';
import { scoreSets } from '#score/score.ts';

/** `score SET PATH`: how well import and press do on a set with known answers. */
export const scoreCommand = defineCommand({
  meta: { name: 'score', description: 'Measure accuracy on a set with known answers' },
  args: {
    set: { type: 'positional', required: true, description: [...scoreSets.keys()].join(', ') },
    path: { type: 'positional', required: true, description: 'The folder of the set' },
    misses: { type: 'string', description: 'How many of the cases it got wrong to name', default: '0' },
  },
  async run({ args }) {
    const measure = scoreSets.get(args.set);
    if (!measure) return refuse(2, `no set ${args.set}; there are ${[...scoreSets.keys()].join(', ')}`);
    if (!existsSync(args.path)) return refuse(2, `no folder ${args.path}`);
    if (!/^\d+$/.test(args.misses)) return refuse(2, `--misses is ${args.misses}; name a whole number`);
    const { measures, misses } = await measure(args.path);
    if (measures.every(({ value }) => value === 0))
      return refuse(3, `no case of ${args.set} in ${args.path}`);
    console.log(table(args.set, measures));
    for (const miss of misses.slice(0, Number(args.misses))) console.log(`  ${miss}`);
  },
});

function refuse(exitCode: number, reason: string): void {
  console.error(`score: ${reason}`);
  process.exitCode = exitCode;
}

function table(set: string, measures: readonly Measure[]): string {
  const width = Math.max(set.length, ...measures.map(({ measure }) => measure.length));
  const rows = measures.map(
    ({ measure, value, of }) => `| ${measure.padEnd(width)} | ${format(value).padStart(6)} | ${of} |`,
  );
  return [`| ${set.padEnd(width)} |  value | of |`, `|${'-'.repeat(width + 2)}|-------:|----|`, ...rows].join(
    '\n',
  );
}

function format(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
