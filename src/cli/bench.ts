import path from 'node:path';
import { defineCommand } from 'citty';
import { benchSearch } from '#bench/search.ts';

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
    for await (const line of benchSearch({ corpus: path.resolve(args.corpus), headlines })) console.log(line);
  },
});

export const benchCommand = defineCommand({
  meta: { name: 'bench', description: 'Measures Broadsheet beside its peers.' },
  subCommands: { search: searchBench },
});
