import { toScriptJson, type PageData } from '#edition/page/pageData.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import { openSearchDescription, openSearchPath } from './openSearch.ts';
import { notFoundHtml, pageDataElement, pageHtml, rootFrom } from './page.ts';
import { headHtml, plainHead } from './pageHead.ts';
import { pageManifest } from './pageManifest.ts';
import { printOut } from '#press/print/out/printOut.ts';
import { planPages, type PlannedPage } from './pages.ts';
import { printRedirects } from './printRedirects.ts';
import { headersFile, headersPath } from './policy.ts';
import type { EditionJob } from '#press/print/json/printEdition.ts';
import type { ReaderParts } from '#press/print/reader/printReader.ts';
import { printWorker } from '#press/print/reader/printWorker.ts';
import { printMade } from '#press/print/writer.ts';

export type PagesJob = ReaderParts &
  Pick<EditionJob, 'out' | 'edition' | 'writer' | 'version' | 'progress'> & {
    /** The path the site will lie under, where it is known: "/news/". */
    base?: string | undefined;
  };

/** Pages that are being made at one time: enough for every renderer to have the next one at hand. */
const AT_A_TIME = 16;

/** Prints every page of the site from the edition's files as they were printed, a few at a time. */
export async function printPages(job: PagesJob): Promise<void> {
  const key = pagesKey(job);
  const total = lengthOf(planPages(job.edition, job.out));
  const planned = planPages(job.edition, job.out);
  let done = 0;
  const printNext = async (): Promise<void> => {
    for (const page of planned) {
      await printPage(job, page, key);
      done += 1;
      job.progress(done, total);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, printNext));
  await printRedirects(job);
  await printNotFound(job, key);
  await printOfflineWorker(job);
  await printOut(job);
  await printMade(job.writer, headersPath, headersFile(job.base ?? '/'));
  await printMade(job.writer, openSearchPath, openSearchDescription(job.edition.nameplate, job.base));
}

function lengthOf(items: Iterable<unknown>): number {
  let length = 0;
  for (const _ of items) length += 1;
  return length;
}

/** What every page depends on. */
function pagesKey({ version, template, renderer, base = '' }: PagesJob): string {
  return contentHash(version, template, renderer.hash, base);
}

async function printPage(job: PagesJob, page: PlannedPage, key: string): Promise<void> {
  const { address, source, screen } = page;
  const { nameplate } = job.edition;
  const file = address === '' ? 'index.html' : `${address}/index.html`;
  const sourceHash = source === undefined ? '' : (job.writer.files().get(source)?.hash ?? '');
  const manifest = pageManifest(nameplate, screen);
  await job.writer.write(file, contentHash(key, sourceHash, JSON.stringify(manifest)), async () => {
    const { head, data, language: storyLanguage } = page.content();
    const root = job.base ?? rootFrom(file);
    const json = toScriptJson({ address, manifest, ...data } satisfies PageData);
    const { title, markup, language: spoken } = await job.renderer.render(json, root);
    const whole = nameplate.site && new URL(address && `${address}/`, nameplate.site).href;
    const place = { title, root, address: whole, nameplate, files: job.screenFiles(screen) };
    const { language } = nameplate;
    const printed = {
      file,
      language,
      spoken,
      storyLanguage,
      head: headHtml(head, place),
      content: markup,
      data: pageDataElement(json),
    };
    return pageHtml(job.template, printed, job.base);
  });
}

/** The page that hosts give for any address they do not know. Without a base it cannot know its own, nor where its links lead. */
async function printNotFound(job: PagesJob, key: string): Promise<void> {
  const { edition, template, base, writer } = job;
  const { nameplate } = edition;
  const manifest = pageManifest(nameplate);
  await writer.write('404.html', contentHash(key, JSON.stringify(manifest)), async () => {
    const json = toScriptJson({ manifest } satisfies PageData);
    const root = base ?? (nameplate.site && new URL(nameplate.site).pathname);
    const { title, markup, language: spoken } = await job.renderer.render(json, root);
    const files = { scripts: [], styles: [] };
    const place = { title, root: root ?? './', address: undefined, nameplate, files };
    const head = headHtml({ ...plainHead(nameplate), isHidden: true }, place);
    const { language } = nameplate;
    const printed = { language, spoken, head, content: markup, data: pageDataElement(json) };
    return notFoundHtml(template, printed, base);
  });
}

/** It opens every page without a connection, so the page in it knows none: it fills itself. */
async function printOfflineWorker({ writer, readerDir, template, edition }: PagesJob): Promise<void> {
  const { nameplate } = edition;
  const root = '{root}';
  const files = { scripts: [], styles: [] };
  const place = { title: nameplate.name, root, address: undefined, nameplate, files };
  const page = {
    file: '',
    language: nameplate.language,
    head: headHtml({ ...plainHead(nameplate), isHidden: true }, place),
    content: '',
    data: '',
  };
  await printWorker(writer, readerDir, {
    page: pageHtml(template, page, root),
    language: nameplate.language,
    isOffline: nameplate.offline !== false,
  });
}
