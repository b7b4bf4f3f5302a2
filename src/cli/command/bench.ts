import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { readStories } from '#bench/corpus.ts';
import { benchImport, pagesBelow } from '#bench/import.ts';
import { findBrokenLinks } from '#bench/links/findBrokenLinks.ts';

// What is measured, and what it is measured beside, is loaded where it is asked for: one measures memory

const searchBench = defineCommand({
  meta: {
    name: 'search',
    description: 'Search, side by side with other engines on the same stories and queries.',
  },
  args: {
    corpus: {
      type: 'string',
      default: '../shared/dev-set/corpus/reuters',
      description: 'A folder of stories in the shape of Reuters-21578 JSON',
    },
    headlines: {
      type: 'string',
      default: '100000,1000000',
      description: 'How many headlines to make of them, a table for each number',
    },
  },
  async run({ args }) {
    const headlines = args.headlines.split(',').filter(Boolean).map(Number);
    if (headlines.some((count) => !Number.isInteger(count) || count < 1))
      return refuse(`--headlines is ${args.headlines}; name whole numbers, like 1000,100000`);
    const stories = [...readStories(path.resolve(args.corpus))];
    if (stories.length === 0)
      return refuse(`no story in ${args.corpus}; name a folder of them with --corpus`);
    const { benchSearch } = await import('#bench/search.ts');
    for await (const line of benchSearch({ stories, headlines })) console.log(line);
  },
});

const importBench = defineCommand({
  meta: { name: 'import', description: 'How many pages a second are read, beside Readability alone.' },
  args: {
    pages: { type: 'string', default: '../shared/dev-set/html', description: 'A folder of HTML pages' },
    files: {
      type: 'string',
      default: '10000',
      description: 'How many files the whole command is given, copies of the pages; 0 leaves it out',
    },
  },
  async run({ args }) {
    const files = Number(args.files);
    if (!Number.isInteger(files) || files < 0)
      return refuse(`--files is ${args.files}; give a whole number, like 10000`);
    const pages = existsSync(args.pages) ? pagesBelow(path.resolve(args.pages)) : [];
    if (pages.length === 0) return refuse(`no page in ${args.pages}; name a folder of them with --pages`);
    for await (const line of benchImport({ pages, files })) console.log(line);
  },
});

const pagesBench = defineCommand({
  meta: {
    name: 'pages',
    description: 'How soon a page shows on a phone, and how many are rendered in a second.',
  },
  args: {
    articles: { type: 'string', default: 'public/articles', description: 'The folder of the articles' },
    cache: {
      type: 'string',
      default: 'node_modules/.cache/broadsheet',
      description: 'Outcomes kept for the next run',
    },
    browser: { type: 'string', default: '/usr/bin/chromium', description: 'A Chromium to load pages in' },
  },
  async run({ args }) {
    if (!existsSync(args.browser))
      return refuse(`no browser ${args.browser}; name a Chromium with --browser`);
    const { pressSite, PROJECT } = await import('#cli/pressSite.ts');
    const site = path.join(PROJECT, '.broadsheet', 'bench');
    const cacheDir = path.resolve(args.cache);
    process.exitCode = await pressSite({ articlesDir: path.resolve(args.articles), out: site, cacheDir });
    if (process.exitCode > 1) return;
    const { buildReader } = await import('#press/print/reader/buildReader.ts');
    const { RENDERER_FILE } = await import('#press/print/reader/readerFiles.ts');
    const { benchPages } = await import('#bench/pages.ts');
    const renderer = path.join(await buildReader(PROJECT, cacheDir), RENDERER_FILE);
    for await (const line of benchPages({ site, renderer, browser: args.browser })) console.log(line);
  },
});

const linksBench = defineCommand({
  meta: { name: 'links', description: 'Whether everything that a built site leads to is in it.' },
  args: {
    site: { type: 'string', default: 'dist', description: 'The folder of a built site' },
    address: { type: 'string', description: 'Where it was built for, if --site was given to the build' },
  },
  async run({ args }) {
    const { checked, broken } = await findBrokenLinks(path.resolve(args.site), args.address);
    for (const { file, address, fault } of broken) console.log(`${file}: ${address}: ${fault}`);
    if (checked === 0)
      return refuse(`no built site in ${args.site}; build one, or name its folder with --site`);
    console.log(`${checked} addresses, ${broken.length} broken`);
    if (broken.length > 0) process.exitCode = 1;
  },
});

function refuse(reason: string): void {
  console.error(`bench: ${reason}`);
  process.exitCode = 2;
}

export const benchCommand = defineCommand({
  meta: { name: 'bench', description: 'Measures Broadsheet beside its peers.' },
  subCommands: { search: searchBench, import: importBench, pages: pagesBench, links: linksBench },
});
