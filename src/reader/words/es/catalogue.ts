import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { about } from './about.ts';
import { appearance } from './appearance.ts';
import { compare } from './compare.ts';
import { everywhere } from './everywhere.ts';
import { keys } from './keys.ts';
import { list } from './list.ts';
import { listen } from './listen.ts';
import { offline } from './offline.ts';
import { passage } from './passage.ts';
import { related } from './related.ts';
import { search } from './search.ts';
import { story } from './story.ts';
import { topics } from './topics.ts';
import { voices } from './voices.ts';
import { yours } from './yours.ts';

export const catalogue: Catalogue = {
  about,
  appearance,
  compare,
  everywhere,
  keys,
  list,
  listen,
  offline,
  passage,
  related,
  search,
  story,
  topics,
  voices,
  yours,
};
