import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLike } from './records.ts';
import { createShelf } from './shelf.ts';

describe('a shelf on a device that keeps nothing', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has what was put on it as long as the page lasts', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const shelf = createShelf<string>('refused', '');
    await shelf.put(new Map([['pier', 'Pier opens']]));
    expect(await shelf.get('pier')).toBe('Pier opens');
    expect([...(await shelf.everything())]).toEqual([['pier', 'Pier opens']]);
    await shelf.put(new Map([['pier', undefined]]));
    expect([shelf.count(), (await shelf.everything()).size]).toEqual([0, 0]);
  });
});

it.each([
  [{ row: { id: 'pier', headline: 'Pier opens' }, at: 1 }, true],
  [{ row: { id: 'pier' }, at: 1, note: 'more of it' }, true],
  [{ row: null, at: 1 }, false],
  [{ row: { id: 5 }, at: 1 }, false],
  [{ row: { id: 'pier' }, at: Infinity }, false],
  [{ row: { id: 'pier' }, at: NaN }, false],
  [{ at: 1 }, false],
  [null, false],
  [[], false],
  ['pier', false],
])('of %j it tells whether it is an entry: %s', (value, isSound) => {
  expect(isLike(value, { row: { id: '' }, at: 0 })).toBe(isSound);
});
