import { Document } from 'flexsearch';
import { brotliBytes } from '#bench/measure.ts';
import { answerCount } from './engine.ts';
import type { Engine, EngineDocument } from './engine.ts';

/** Words of headlines by prefix, those of texts whole; the headline's hits come first. It forgives no typos in this setting. */
export function openFlexSearch(documents: readonly EngineDocument[]): Engine {
  const index = new Document({
    document: {
      id: 'id',
      index: [
        { field: 'headline', tokenize: 'forward' },
        { field: 'text', tokenize: 'strict' },
      ],
    },
  });
  for (const { id, headline, text } of documents) index.add({ id, headline, text });
  const parts: Buffer[] = [];
  index.export((_, data) => {
    parts.push(Buffer.from(data ?? ''));
  });
  return {
    indexBytes: brotliBytes(Buffer.concat(parts)),
    find(query) {
      const results = index.search(query, { limit: answerCount, suggest: true });
      const ids = results.flatMap(({ result }) => result.map(String));
      return Promise.resolve([...new Set(ids)].slice(0, answerCount));
    },
  };
}
