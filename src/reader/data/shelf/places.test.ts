import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Place } from './places.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps the places of 200 stories: the oldest goes', async () => {
  const { keepPlace, places } = await import('./places.ts');
  await places.put(new Map(Array.from({ length: 200 }, (_, at) => [`story-${at}`, placeIn(at)])));
  await keepPlace(placeIn(200));
  expect([places.count(), places.has('story-0'), places.has('story-200')]).toEqual([200, false, true]);
});

function placeIn(at: number): Place {
  const row = { id: `story-${at}`, headline: 'A pier', language: 'en' };
  return { row, point: { block: 0, offset: 0, quote: 'A pier', skip: 0 }, minutesLeft: 1, at };
}
