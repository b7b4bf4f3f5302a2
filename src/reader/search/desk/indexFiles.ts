import { searchFolder } from '#edition/paths.ts';
import type { TroubleKind } from '#reader/data/trouble.ts';
import { rootName } from '#search/shard/root.ts';
import type { IndexFiles } from '#search/read/indexReader.ts';

/** The files of an index on its host; `trouble` says why the last one that failed could not be had. */
export type HostedIndex = IndexFiles & { trouble: () => TroubleKind | undefined };

/**
 * Shards are named by their content and never change. The root has one name: its address names the edition, else it is asked for
 * anew.
 */
export function hostedIndex(site: URL, edition: string | undefined): HostedIndex {
  let trouble: TroubleKind | undefined;
  return {
    trouble: () => trouble,
    inflate,
    async read(name) {
      const address = new URL(`${searchFolder}/${name}`, site);
      const isRoot = name === rootName;
      if (isRoot && edition !== undefined) address.searchParams.set('e', edition);
      try {
        const isLasting = !isRoot || edition !== undefined;
        const response = await fetch(address, { cache: isLasting ? 'default' : 'no-cache' });
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
