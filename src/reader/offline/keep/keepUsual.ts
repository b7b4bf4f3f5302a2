import type { Manifest } from '#edition/manifest.ts';
import type { PageData } from '#edition/page/pageData.ts';
import {
  articlePath,
  headlinesPath,
  ledgerPath,
  manifestPath,
  searchFolder,
  storiesPath,
  storyPath,
  topicPath,
  topicsPath,
  voicePath,
  voicesPath,
} from '#edition/paths.ts';
import type { Stores } from '#reader/offline/stores/stores.ts';
import { bringInAll, type Outcome } from './bringIn.ts';
import { keepWhole } from './keepWhole.ts';
import { readLedger } from './ledgers.ts';

/** An index up to this size is kept without asking, in bytes; of a larger one what searches needed. */
const MAX_INDEX_BYTES = 3_000_000;
/** Of what was kept of the edition before, so many files that came last are asked for anew; each is a request of its own. */
const MOST_CARRIED = 100;
const FRONT = headlinesPath({ kind: 'front' }, 1);

/**
 * Keeps what every reader has on the device: the front, what this page shows, what was read last in the edition before, and the
 * search index where it is small. Only when all of it has come is the edition opened without a connection in place of the last.
 */
export async function keepUsual(
  stores: Stores,
  { edition, kept }: Manifest,
  pageData: PageData | undefined,
): Promise<Outcome> {
  if (edition === undefined) return 'changed';
  const current = await stores.current();
  const before = current?.edition === edition ? undefined : current;
  if (before?.isWhole === true) return keepWhole(stores, edition);
  const index = await indexPaths(edition, kept?.indexBytes);
  const paths = new Set([FRONT, ...pathsOf(pageData), ...(await pathsIn(stores, before?.edition)), ...index]);
  // The manifest comes last: with it the edition can be opened.
  paths.delete(manifestPath);
  const outcome = await bringInAll({ stores, edition, paths: [...paths, manifestPath] });
  if (outcome !== 'done') return outcome;
  // The reader may have kept all of it meanwhile
  if ((await stores.current())?.edition !== edition) await stores.setCurrent({ edition, isWhole: false });
  return 'done';
}

/** What came last of what is kept of an edition, but its index, which is another in every edition, and its ledger. */
async function pathsIn(stores: Stores, edition: string | undefined): Promise<string[]> {
  if (edition === undefined) return [];
  const keys = await (await stores.edition(edition)).keys();
  const paths = keys.map(({ url }) => url.slice(stores.site.href.length));
  const read = paths.filter((path) => path !== ledgerPath && !path.startsWith(`${searchFolder}/`));
  return read.slice(-MOST_CARRIED);
}

async function indexPaths(edition: string, bytes: number | undefined): Promise<string[]> {
  if (bytes === undefined || bytes > MAX_INDEX_BYTES) return [];
  const ledger = await readLedger(edition);
  return Object.keys(ledger?.files ?? {}).filter((path) => path.startsWith(`${searchFolder}/`));
}

/** The files that a page brought along in itself: the worker never saw them pass. */
function pathsOf(pageData: Partial<PageData> = {}): string[] {
  const { article, headlines, voices, voice, stories, story, topics, topic } = pageData;
  return [
    ...(article ? [articlePath(article.id)] : []),
    ...(headlines ? [headlinesPath(headlines.listing, headlines.page)] : []),
    ...(voices ? [voicesPath(voices.page)] : []),
    ...(voice ? [voicePath(voice.slug, voice.page)] : []),
    ...(stories ? [storiesPath(stories.page)] : []),
    ...(story ? [storyPath(story.id)] : []),
    ...(topics ? [topicsPath(topics.page)] : []),
    ...(topic ? [topicPath(topic.slug, topic.page)] : []),
  ];
}
