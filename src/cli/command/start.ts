import path from 'node:path';
import { defineCommand } from 'citty';
import { contentHash } from '#press/compile/contentHash.ts';
import { importAfresh } from '#cli/importAfresh.ts';
import { pressSite, PROJECT } from '#cli/pressSite.ts';
import { MAX_PORT, serve } from '#cli/serve.ts';

const DEFAULT_PORT = 4180;

export const startCommand = defineCommand({
  meta: {
    name: 'start',
    description: 'Serves a newspaper on this machine: the demonstration, or what the paths hold.',
  },
  args: {
    sources: {
      type: 'positional',
      required: false,
      description: 'Files, folders, globs, addresses, or - for standard input',
    },
    port: { type: 'string', default: String(DEFAULT_PORT), description: 'The port, or the next free one' },
    cache: {
      type: 'string',
      default: 'node_modules/.cache/broadsheet',
      description: 'Outcomes kept for the next run',
    },
  },
  async run({ args }) {
    const port = Number(args.port);
    if (!Number.isInteger(port) || port < 1 || port > MAX_PORT) {
      console.error(`start: --port is ${args.port}; name a number from 1 to ${MAX_PORT}`);
      process.exitCode = 2;
      return;
    }
    const home = homeOf(args._);
    const articlesDir =
      args._.length > 0 ? path.join(home, 'articles') : path.join(PROJECT, 'public/articles');
    if (args._.length > 0 && !(await importAfresh(args._, articlesDir))) {
      console.error('start: nothing was read as an article, so there is nothing to show; name other paths');
      return;
    }
    const out = path.join(home, 'site');
    const code = await pressSite({ articlesDir, out, cacheDir: path.resolve(args.cache) });
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
    if (code > 1) return;
    const address = await serve(out, port);
    if (address !== undefined) console.log(`\nRead it at ${address}`);
    else {
      console.error(`start: no port is free from ${port} on; name another with --port`);
      process.exitCode = 1;
    }
  },
});

/** A folder of its own for each set of sources, so that two can be served side by side. */
function homeOf(sources: readonly string[]): string {
  if (sources.length === 0) return path.join(PROJECT, '.broadsheet', 'demonstration');
  const named = sources.map((source) => path.resolve(source)).sort();
  return path.join(PROJECT, '.broadsheet', contentHash(named.join('\n')));
}
