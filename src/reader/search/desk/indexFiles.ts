import { searchFolder } from '#edition/paths.ts';
import type { TroubleKind } from '#reader/data/trouble.ts';
import { rootName } from '#search/shard/root.ts';
import type { IndexFiles } from '#search/read/indexReader.ts';

/** The files of an index on its host; `trouble` says why the last one that failed could not be had. */
export type HostedIndex = IndexFiles & { trouble: () => TroubleKind | undefined };

/** Shards are named by their content and never change; the root is asked for anew. */
export function hostedIndex(site: URL): HostedIndex {
  let trouble: TroubleKind | undefined;
  return {
    trouble: () => trouble,
    inflate,
    async read(name) {
      const address = new URL(`${searchFolder}/${name}`, site);
      try {
        const response = await fetch(address, { cache: name === rootName ? 'no-cache' : 'default' });
        if (response.ok) return new Uint8Array(await response.arrayBuffer());
        trouble = response.status === 429 || response.status >= 500 ? 'busy' : 'missing';
      } catch {
        trouble = 'offline';
      }
      return undefined;
    },
  };
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const stream = new Blob([new Uint8Array(bytes)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}
