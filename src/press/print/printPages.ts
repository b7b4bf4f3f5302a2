import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { headlinePageSchema, type HeadlinePage } from '#edition/headline.ts';
import { toScriptJson, type PageData } from '#edition/pageData.ts';
import {
  articleAddress,
  articlePath,
  headlinesPath,
  listingKey,
  searchAddress,
  storiesAddress,
  storiesPath,
  storyAddress,
  storyPath,
  voicePath,
  voicesAddress,
  voicesPath,
} from '#edition/paths.ts';
import { printedArticleSchema } from '#edition/printed.ts';
import { storiesPageSchema, storySchema } from '#edition/story.ts';
import { voiceSchema, voicesPageSchema } from '#edition/voice.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { Edition } from '#press/compile/edition.ts';
import type { Nameplate } from '#press/compile/list/manifest.ts';
import { openSearchDescription, openSearchPath } from './openSearch.ts';
import { notFoundHtml, pageDataElement, pageHtml, rootFrom } from './page.ts';
import { articleHead, headHtml, listHead, type Head } from './pageHead.ts';
import type { ReaderParts } from './reader/printReader.ts';
import { printWorker } from './reader/printWorker.ts';
import { feedAlternates } from './out/alternates.ts';
import { hasFeed, listFeedPath, printOut, voiceFeedPath } from './out/printOut.ts';
import { headersFile, headersPath } from './policy.ts';
import type { PressVersion } from './printEdition.ts';
import type { Screen } from './reader/readerFiles.ts';
import type { Writer } from './writer.ts';

export type PagesJob = ReaderParts & {
  out: string;
  edition: Edition;
  writer: Writer;
  version: PressVersion;
  /** The path the site will lie under, where it is known: "/news/". */
  base?: string | undefined;
  progress: (done: number, total: number) => void;
};

/** Prints every page of the site from the edition's files as they were printed, one at a time. */
export async function printPages(job: PagesJob): Promise<void> {
  const total = job.edition.entries.length;
  for (const [place, { id }] of job.edition.entries.entries()) {
    await printArticlePage(job, id);
    job.progress(place + 1, total);
  }
  for (const list of job.edition.headlinePages()) if (list.page === 1) await printListPage(job, list);
  await printPlainPage(job, 'SavedPage', 'saved');
  await printPlainPage(job, 'SearchPage', searchAddress);
  await printVoicePages(job);
  await printStoryPages(job);
  await printNotFound(job);
  await printOfflineWorker(job);
  await printOut(job);
  const headers = headersFile(job.base ?? '/');
  await job.writer.write(headersPath, contentHash(headers), () => headers);
  const description = openSearchDescription(job.edition.nameplate, job.base);
  await job.writer.write(openSearchPath, contentHash(description), () => description);
}

async function printArticlePage(job: PagesJob, id: string): Promise<void> {
  const source = articlePath(id);
  await printPage(job, `${articleAddress(id)}/index.html`, source, () => {
    const article = readPrinted(job, source, printedArticleSchema);
    return {
      screen: 'ArticlePage',
      head: {
        ...articleHead(article, job.edition.nameplate.name),
        alternates: [{ type: 'application/json', title: article.headline, file: source }],
      },
      data: { article },
    };
  });
}

async function printListPage(job: PagesJob, list: HeadlinePage): Promise<void> {
  const { name, tagline, site } = job.edition.nameplate;
  const alternates = hasFeed(list.listing) ? feedAlternates(listFeedPath(list.listing), list.name, site) : [];
  const file = list.listing.kind === 'front' ? 'index.html' : `${listingKey(list.listing)}/index.html`;
  await printPage(job, file, headlinesPath(list.listing, 1), () => ({
    screen: list.listing.kind === 'front' ? 'FrontPage' : 'ListingPage',
    head: { ...listHead(list, name, tagline), alternates },
    data: { headlines: v.parse(headlinePageSchema, list) },
  }));
}

/** The index of voices, and a page for each of them. */
async function printVoicePages(job: PagesJob): Promise<void> {
  const { nameplate, voices } = job.edition;
  await printPage(job, `${voicesAddress}/index.html`, voicesPath(1), () => ({
    screen: 'VoicesPage',
    head: plainHead(nameplate),
    data: { voices: readPrinted(job, voicesPath(1), voicesPageSchema) },
  }));
  for (const { name, slug } of voices.rows) {
    const source = voicePath(slug, 1);
    await printPage(job, `${voicesAddress}/${slug}/index.html`, source, () => ({
      screen: 'VoicePage',
      head: {
        ...plainHead(nameplate),
        title: `${name} · ${nameplate.name}`,
        alternates: feedAlternates(voiceFeedPath(slug), name, nameplate.site),
      },
      data: { voice: readPrinted(job, source, voiceSchema) },
    }));
  }
}

/** The list of stories, and a page for each of them. */
async function printStoryPages(job: PagesJob): Promise<void> {
  const { nameplate, stories } = job.edition;
  await printPage(job, `${storiesAddress}/index.html`, storiesPath(1), () => ({
    screen: 'StoriesPage',
    head: plainHead(nameplate),
    data: { stories: readPrinted(job, storiesPath(1), storiesPageSchema) },
  }));
  for (const { id, headline } of stories.rows) {
    const source = storyPath(id);
    await printPage(job, `${storyAddress(id)}/index.html`, source, () => ({
      screen: 'StoryPage',
      head: { ...plainHead(nameplate), title: `${headline} · ${nameplate.name}` },
      data: { story: readPrinted(job, source, storySchema) },
    }));
  }
}

/** A page whose content is the reader's own affair. */
async function printPlainPage(job: PagesJob, screen: Screen, address: string): Promise<void> {
  await printPage(job, `${address}/index.html`, undefined, () => ({
    screen,
    head: plainHead(job.edition.nameplate),
    data: {},
  }));
}

type Content = { screen: Screen; head: Head; data: Omit<PageData, 'manifest'> };

/** Prints a page made of the template, the nameplate, and one printed file of the edition. */
async function printPage(
  job: PagesJob,
  file: string,
  source: string | undefined,
  make: () => Content | Promise<Content>,
): Promise<void> {
  const { base = rootFrom(file), template, writer } = job;
  const sourceHash = source === undefined ? '' : (writer.files().get(source)?.hash ?? '');
  await writer.write(file, contentHash(pagesKey(job), sourceHash), async () => {
    const { screen, head, data } = await make();
    const json = toScriptJson({ address: addressOf(file), manifest: job.edition.nameplate, ...data });
    const page = {
      file,
      language: job.edition.nameplate.language,
      head: headHtml({ ...head, files: job.screenFiles(screen) }, base),
      content: await job.renderer.render(json, base),
      data: pageDataElement(json),
    };
    return pageHtml(template, page, job.base);
  });
}

/** What every page depends on. */
function pagesKey({ version, template, renderer, base = '', edition }: PagesJob): string {
  return contentHash(version, template, renderer.hash, base, JSON.stringify(edition.nameplate));
}

/** `article/a` of `article/a/index.html` */
function addressOf(file: string): string {
  return file.replace(/\/?index\.html$/, '');
}

function readPrinted<Schema extends v.GenericSchema>(
  { out }: PagesJob,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(path.join(out, file), 'utf8')));
}

async function printNotFound(job: PagesJob): Promise<void> {
  const { edition, template, base, writer } = job;
  await writer.write('404.html', pagesKey(job), async () => {
    const json = toScriptJson({ manifest: edition.nameplate });
    const page = {
      language: edition.nameplate.language,
      head: headHtml(plainHead(edition.nameplate), base ?? './'),
      content: await job.renderer.render(json, base),
      data: pageDataElement(json),
    };
    return notFoundHtml(template, page, base);
  });
}

/** It opens every page without a connection, so the page in it knows none: it fills itself. */
async function printOfflineWorker({ writer, readerDir, template, edition }: PagesJob): Promise<void> {
  const { nameplate } = edition;
  const root = '{root}';
  const page = {
    file: '',
    language: nameplate.language,
    head: headHtml(plainHead(nameplate), root),
    content: '',
    data: '',
  };
  await printWorker(writer, readerDir, {
    page: pageHtml(template, page, root),
    isOffline: nameplate.offline !== false,
  });
}

function plainHead({ name }: Nameplate): Head {
  return { title: name, siteName: name, type: 'website' };
}
