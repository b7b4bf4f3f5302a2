import { create, insertMultiple, save, search } from '@orama/orama';
import { brotliBytes } from '#bench/measure.ts';
import { answerCount } from './engine.ts';
import type { Engine, EngineDocument } from './engine.ts';

/** One typo a word, the headline weighs more; it keeps the documents in its index. */
export async function openOrama(documents: readonly EngineDocument[]): Promise<Engine> {
  const index = create({ schema: { id: 'string', headline: 'string', text: 'string' } as const });
  await insertMultiple(index, [...documents], 2000);
  return {
    indexBytes: brotliBytes(Buffer.from(JSON.stringify(save(index)))),
    async find(query) {
      const { hits } = await search(index, {
        term: query,
        properties: ['headline', 'text'],
        boost: { headline: 5 },
        tolerance: 1,
        threshold: 0,
        limit: answerCount,
      });
      return hits.map(({ document }) => document.id);
    },
  };
}
