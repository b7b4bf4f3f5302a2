import { brotliCompressSync } from 'node:zlib';
import { defineCommand } from 'citty';
import { build, type Rolldown } from 'vite';

const KB = 1000;
/** What a reader who opens an article downloads before it shows, in bytes of brotli. */
const BUDGET = { script: 115 * KB, style: 15 * KB };
const ARTICLE_PAGE = '/reader/pages/ArticlePage.tsx';

export const sizeCommand = defineCommand({
  meta: { name: 'size', description: 'Measures the reader against its size budget' },
  async run() {
    const output = await buildReader();
    const rows = [
      { what: 'script of the article page', bytes: scriptBytes(output), budget: BUDGET.script },
      { what: 'style of the article page', bytes: styleBytes(output), budget: BUDGET.style },
    ];
    for (const { what, bytes, budget } of rows)
      console.log(`${what}: ${(bytes / KB).toFixed(1)} KB brotli of ${(budget / KB).toFixed(1)}`);
    if (rows.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
  },
});

type Output = Rolldown.RolldownOutput['output'];

async function buildReader(): Promise<Output> {
  const result = await build({ logLevel: 'warn', build: { write: false } });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((one) => ('output' in one ? one.output : [])) as unknown as Output;
}

/** The chunks of the article page: what starts the reader, the page, and all that these import at once. */
function neededBy(output: Output): Rolldown.OutputChunk[] {
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const needed = new Set<Rolldown.OutputChunk>();
  function need(chunk: Rolldown.OutputChunk | undefined): void {
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    for (const imported of chunk.imports) need(chunks.get(imported));
  }
  for (const chunk of chunks.values())
    if (chunk.isEntry || chunk.facadeModuleId?.endsWith(ARTICLE_PAGE)) need(chunk);
  return [...needed];
}

function scriptBytes(output: Output): number {
  return neededBy(output).reduce((sum, { code }) => sum + brotliBytes(code), 0);
}

/** The sheet of every page and those of the chunks: what comes with a later chunk, a reader of articles does not wait for. */
function styleBytes(output: Output): number {
  const needed = new Set(
    neededBy(output).flatMap(({ viteMetadata }) => Array.from(viteMetadata?.importedCss ?? [])),
  );
  return output.reduce(
    (sum, file) =>
      file.type === 'asset' && needed.has(file.fileName) ? sum + brotliBytes(file.source) : sum,
    0,
  );
}

function brotliBytes(content: string | Uint8Array): number {
  return brotliCompressSync(content).byteLength;
}
