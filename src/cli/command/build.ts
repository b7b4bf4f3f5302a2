import path from 'node:path';
import { defineCommand } from 'citty';
import * as v from 'valibot';
import { siteSchema } from '#edition/manifest.ts';
import { pressSite } from '#cli/pressSite.ts';

export const buildCommand = defineCommand({
  meta: { name: 'build', description: 'Prints a folder of articles as a static site, ready for any host.' },
  args: {
    articles: { type: 'string', default: 'public/articles', description: 'The folder of the articles' },
    out: { type: 'string', default: 'dist', description: 'The folder of the site' },
    base: { type: 'string', description: 'The path the site will lie under, like /news/ (default: any)' },
    site: {
      type: 'string',
      description: 'The address of the site, like https://courier.example/ (default: none)',
    },
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
    const site = args.site === undefined ? undefined : v.safeParse(siteSchema, args.site);
    if (site?.success === false) {
      console.error(`build: --site is ${args.site}; ${site.issues[0].message}`);
      process.exitCode = 2;
      return;
    }
    process.exitCode = await pressSite({
      site: site?.output,
      articlesDir: path.resolve(args.articles),
      out: path.resolve(args.out),
      cacheDir: path.resolve(args.cache),
      base: args.base,
    });
  },
});
