import { existsSync } from 'node:fs';
import { defineCommand } from 'citty';
import { type ImportEvent, type Totals, importSources } from '#import/import.ts';
import { makeFolder } from '#press/makeFolder.ts';
import { explain } from './explain.ts';
import { createProgress } from '#cli/progress.ts';

/** `import SOURCE… --into DIR`: sources to article JSON, with a receipt each; `import explain ID` prints one. */
export const importCommand = defineCommand({
  meta: { name: 'import', description: 'Turn texts, pages, feeds and article JSON into articles' },
  args: {
    sources: {
      type: 'positional',
      required: false,
      description:
        'Files, folders, globs, addresses, or - for standard input; or explain ID, for its receipt',
    },
    into: { type: 'string', description: 'The folder of articles to write to', default: 'public/articles' },
    'dry-run': { type: 'boolean', description: 'Say what would be written, write nothing' },
  },
  async run({ args }) {
    const sources = args._;
    const [first, id] = sources;
    if (first === 'explain' && id !== undefined) {
      explain(id, args.into);
      return;
    }
    const isExplain = first === 'explain' && !existsSync(first);
    if (sources.length === 0 || isExplain) {
      console.error(
        isExplain
          ? 'import: explain needs the id of an article, as its file is named'
          : 'import: name a file, a folder, a glob, an address, or - for standard input',
      );
      process.exitCode = 2;
      return;
    }
    if (args['dry-run'] !== true) makeFolder(args.into);
    const events = importSources({
      sources,
      into: args.into,
      dryRun: args['dry-run'] ?? false,
      stdin: process.stdin,
    });
    const progress = createProgress();
    for await (const event of events) {
      if (event.type === 'progress') progress.show('importing', event.done, event.sources);
      if (event.type === 'totals') progress.end();
      report(event, args['dry-run']);
    }
  },
});

/** Says what became of a source, or would in a dry run, and sets the exit code at the end. */
export function report(event: ImportEvent, isDry = false): void {
  if (event.type === 'failed') console.error(`✗ ${failure(event)}`);
  else if (event.type === 'skipped') console.log(`– ${event.source}: skipped, ${event.reason}`);
  else if (event.type === 'article' && event.outcome === 'kept')
    console.log(
      `= ${event.id}: kept as edited by hand; the source differs in ${event.differences.join(', ')}`,
    );
  else if (event.type === 'article' && event.outcome === 'written' && isDry)
    console.log(`+ ${event.id}: would be written, from ${event.source}`);
  else if (event.type === 'totals') conclude(event.totals, isDry);
}

function failure(event: Extract<ImportEvent, { type: 'failed' }>): string {
  const where = event.place === undefined ? event.source : `${event.source}, ${event.place}`;
  return `${where}: found ${event.found}; ${event.remedy}`;
}

/** The exit code: 0 all, 1 some failed and named, 3 nothing usable. */
function conclude(totals: Totals, isDry: boolean): void {
  const { sources, written, unchanged, kept, failed, skipped, ignored } = totals;
  console.log(
    `${sources} ${sources === 1 ? 'source' : 'sources'}: ${written} ${written === 1 ? 'article' : 'articles'} ${isDry ? 'to be written' : 'written'}, ${unchanged} unchanged, ${kept} kept as edited, ${failed} failed, ${skipped} skipped`,
  );
  if (ignored > 0) console.log(`${ignored} files of other kinds passed over`);
  if (written + unchanged + kept === 0) process.exitCode = 3;
  else if (failed > 0) process.exitCode = 1;
}
