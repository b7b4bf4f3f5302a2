import path from 'node:path';
import { defineCommand } from 'citty';
import { pressSite } from './pressSite.ts';
import { serve } from './serve.ts';

export const startCommand = defineCommand({
  meta: { name: 'start', description: 'Prints articles and serves them on this machine.' },
  args: {
    port: { type: 'string', default: '4180', description: 'The port, or the next free one' },
    cache: {
      type: 'string',
      default: 'node_modules/.cache/broadsheet',
      description: 'Outcomes kept for the next run',
    },
  },
  async run({ args }) {
    const articlesDir = path.resolve(args._[0] ?? 'public/articles');
    const out = path.resolve('.broadsheet/site');
    const code = await pressSite({ articlesDir, out, cacheDir: path.resolve(args.cache) });
    if (code > 1) process.exitCode = code;
    else console.log(`\nRead it at ${await serve(out, Number(args.port))}`);
  },
});
