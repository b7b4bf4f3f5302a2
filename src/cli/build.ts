import path from 'node:path';
import { defineCommand } from 'citty';
import { pressSite } from './pressSite.ts';

export const buildCommand = defineCommand({
  meta: { name: 'build', description: 'Prints a folder of articles as a static site, ready for any host.' },
  args: {
    articles: { type: 'string', default: 'public/articles', description: 'The folder of the articles' },
    out: { type: 'string', default: 'dist', description: 'The folder of the site' },
    base: { type: 'string', description: 'The path the site will lie under, like /news/ (default: any)' },
    cache: {
      type: 'string',
      default: 'node_modules/.cache/broadsheet',
      description: 'Outcomes kept for the next run',
    },
  },
  async run({ args }) {
    if (args.base !== undefined && !/^\/(?:[\w.~-]+\/)*$/.test(args.base)) {
      console.error(`build: --base is ${args.base}; write it with a slash at both ends, like /news/`);
      process.exitCode = 2;
      return;
    }
    process.exitCode = await pressSite({
      articlesDir: path.resolve(args.articles),
      out: path.resolve(args.out),
      cacheDir: path.resolve(args.cache),
      base: args.base,
    });
  },
});
