/** Pagefind, its browser client in this process: `fetch` answers from the files it wrote, and counts. */
import { close, createIndex } from 'pagefind';
import { answerCount } from './engine.ts';
import type { Engine, EngineDocument } from './engine.ts';

type Answer = { results: { data: () => Promise<{ url: string }> }[] };
type Client = { init: () => Promise<void>; search: (query: string) => Promise<Answer> };
type ClientModule = { createInstance: (options: Record<string, unknown>) => Client };

export type Pagefind = Engine & {
  files: number;
  /** Asks with nothing loaded, each query in turn adding to what is; gives what was fetched. */
  fetchedFor: (queries: readonly string[]) => Promise<{ bytes: number; requests: number }>;
};

export async function openPagefind(documents: readonly EngineDocument[]): Promise<Pagefind> {
  const files = await writeFiles(documents);
  const fetched = { bytes: 0, requests: 0 };
  answerFetches(files, fetched);
  const code = Buffer.from(files.get('pagefind.js') ?? new Uint8Array()).toString('base64');
  // The client of the version that is pinned
  const module = (await import(`data:text/javascript;base64,${code}`)) as ClientModule;
  const warm = await newClient(module);
  return {
    indexBytes: sizeOf(files),
    files: files.size,
    find: (query) => ask(warm, query),
    async fetchedFor(queries) {
      fetched.bytes = 0;
      fetched.requests = 0;
      const client = await newClient(module);
      for (const query of queries) await ask(client, query);
      return { ...fetched };
    },
  };
}

async function writeFiles(documents: readonly EngineDocument[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({});
  for (const { id, headline, text } of documents)
    await index?.addCustomRecord({
      url: `/${id}`,
      content: `${headline}. ${text}`,
      language: 'en',
      meta: { title: headline },
    });
  const written = await index?.getFiles();
  await close();
  return new Map((written?.files ?? []).map(({ path, content }) => [path, content]));
}

async function newClient(module: ClientModule): Promise<Client> {
  const client = module.createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
  await client.init();
  return client;
}

async function ask(client: Client, query: string): Promise<string[]> {
  const { results } = await client.search(query);
  const data = await Promise.all(results.slice(0, answerCount).map((result) => result.data()));
  return data.map(({ url }) => url.slice(1));
}

/** Files of the client's own interface are not fetched for a query. */
function sizeOf(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files]
    .filter(([path]) => /\.(?:pf_index|pf_meta|pf_fragment|pagefind)$/.test(path))
    .reduce((sum, [, content]) => sum + content.length, 0);
}

// "/pagefind/index/en_2a91fed.pf_index?ts=1"
const FOLDER = /^.*pagefind\/(?=.)|\?.*$/g;

function answerFetches(
  files: ReadonlyMap<string, Uint8Array>,
  fetched: { bytes: number; requests: number },
): void {
  const stand = globalThis as Record<string, unknown>;
  stand['location'] = { href: 'http://localhost/', origin: 'http://localhost' };
  stand['document'] = { querySelector: () => ({ getAttribute: () => 'en' }) };
  stand['window'] = globalThis;
  stand['fetch'] = (address: string): Promise<Response> => {
    const content = files.get(address.replace(FOLDER, ''));
    if (!content) return Promise.resolve(new Response('', { status: 404 }));
    fetched.requests += 1;
    fetched.bytes += content.length;
    return Promise.resolve(new Response(Buffer.from(content)));
  };
}
