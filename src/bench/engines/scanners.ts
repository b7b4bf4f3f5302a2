/** Engines without an index, which read all of the text for every query: what they load is the text. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import { brotliBytes } from '#bench/measure.ts';
import { answerCount } from './engine.ts';
import type { Engine, EngineDocument } from './engine.ts';

export function openFuse(documents: readonly EngineDocument[]): Engine {
  const fuse = new Fuse(documents, {
    keys: [
      { name: 'headline', weight: 5 },
      { name: 'text', weight: 1 },
    ],
    ignoreLocation: true,
    threshold: 0.3,
  });
  return {
    indexBytes: textBytes(documents),
    find: (query) => Promise.resolve(fuse.search(query, { limit: answerCount }).map(({ item }) => item.id)),
  };
}

/** Words in any order, one typo each; the order of the hits is its own. */
export function openUFuzzy(documents: readonly EngineDocument[]): Engine {
  const haystack = documents.map(({ headline, text }) => `${headline} ${text}`);
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- IntraMode.SingleError is a const enum of declarations: at run time there is only the number
  const fuzzy = new uFuzzy({ intraMode: 1 });
  return {
    indexBytes: textBytes(documents),
    find(query) {
      const [found, , order] = fuzzy.search(haystack, query, 5, 10_000);
      const ranked = order ? order.map((at) => found?.[at] ?? 0) : (found ?? []);
      return Promise.resolve(ranked.slice(0, answerCount).map((at) => documents[at]?.id ?? ''));
    },
  };
}

function textBytes(documents: readonly EngineDocument[]): number {
  return brotliBytes(Buffer.from(JSON.stringify(documents)));
}
