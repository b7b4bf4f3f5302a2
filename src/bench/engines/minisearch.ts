import MiniSearch from 'minisearch';
import { brotliBytes } from '#bench/measure.ts';
import { answerCount } from './engine.ts';
import type { Engine, EngineDocument } from './engine.ts';

/** All words must match, by prefix and with typos, as its documentation advises; else any of them. */
export function openMiniSearch(documents: readonly EngineDocument[]): Engine {
  const index = new MiniSearch<EngineDocument>({ fields: ['headline', 'text'] });
  index.addAll(documents);
  const options = {
    boost: { headline: 5 },
    prefix: true,
    fuzzy: (term: string): number | false => (term.length >= 8 ? 2 : term.length >= 4 && 1),
  };
  return {
    indexBytes: brotliBytes(Buffer.from(JSON.stringify(index))),
    find(query) {
      const all = index.search(query, { ...options, combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search(query, options);
      return Promise.resolve(hits.slice(0, answerCount).map(({ id }) => String(id)));
    },
  };
}
