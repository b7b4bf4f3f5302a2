import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { primaryLanguage } from '#edition/text/language.ts';

/** The screens that pages of the site open with. */
export type Screen =
  | 'FrontPage'
  | 'ListingPage'
  | 'ArticlePage'
  | 'SavedPage'
  | 'HistoryPage'
  | 'MutedPage'
  | 'HighlightsPage'
  | 'SearchPage'
  | 'VoicesPage'
  | 'VoicePage'
  | 'StoriesPage'
  | 'StoryPage'
  | 'TopicsPage'
  | 'TopicPage';

// What Vite says of its build (build.manifest): by source file, the built file and what that needs.
const chunksSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
    isEntry: v.optional(v.boolean(), false),
  }),
);
type Chunks = v.InferOutput<typeof chunksSchema>;

export const CHUNKS_FILE = 'chunks.json';
/** The bundle that exports `renderPage` (`#edition/page/pageData.ts`). */
export const RENDERER_FILE = 'renderer/prerender.js';

/** What the reader's first script asks for in its course. */
const LIBRARY = 'node_modules/react-dom/client.js';

/** Names the files a screen needs beyond those that index.html names itself, so that a page can ask for all of them at once. */
export type ScreenFiles = (screen: Screen) => { scripts: string[]; styles: string[] };

/** Reads what Vite said of its build. */
export async function readScreenFiles(readerDir: string): Promise<ScreenFiles> {
  const chunks = await readChunks(readerDir);
  const entries = Object.keys(chunks).filter((source) => chunks[source]?.isEntry);
  const known = neededBy(chunks, entries);
  return (screen) => {
    const needed = neededBy(chunks, [LIBRARY, `src/reader/pages/${screen}.tsx`]);
    return {
      scripts: [...needed.scripts].filter((file) => !known.scripts.has(file)),
      styles: [...needed.styles].filter((file) => !known.styles.has(file)),
    };
  };
}

const CATALOGUE = /^src\/reader\/words\/(?<language>\w+)\/catalogue\.ts$/;

/** The files of the interface's words that an edition in this language never asks for. */
export async function readForeignWords(readerDir: string, language: string): Promise<Set<string>> {
  const spoken = primaryLanguage(language);
  const catalogues = Object.entries(await readChunks(readerDir)).flatMap(([source, { file }]) => {
    const { language: its } = CATALOGUE.exec(source)?.groups ?? {};
    return its === undefined || its === spoken ? [] : [file];
  });
  return new Set(catalogues);
}

async function readChunks(readerDir: string): Promise<Chunks> {
  const text = await readFile(path.join(readerDir, CHUNKS_FILE), 'utf8');
  return v.parse(v.pipe(v.string(), v.parseJson(), chunksSchema), text);
}

function neededBy(chunks: Chunks, sources: readonly string[]): { scripts: Set<string>; styles: Set<string> } {
  const seen = new Set<string>();
  const needed = { scripts: new Set<string>(), styles: new Set<string>() };
  const visit = (source: string): void => {
    const chunk = chunks[source];
    if (!chunk || seen.has(source)) return;
    seen.add(source);
    needed.scripts.add(chunk.file);
    for (const style of chunk.css) needed.styles.add(style);
    chunk.imports.forEach(visit);
  };
  sources.forEach(visit);
  return needed;
}
