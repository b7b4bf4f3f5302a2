import { afterEach, describe, expect, it, vi } from 'vitest';
import { createShelf } from './shelf.ts';

describe('a shelf on a device that keeps nothing', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has what was put on it as long as the page lasts', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const shelf = createShelf<string>('refused');
    await shelf.put(new Map([['pier', 'Pier opens']]));
    expect(await shelf.get('pier')).toBe('Pier opens');
    expect([...(await shelf.everything())]).toEqual([['pier', 'Pier opens']]);
    await shelf.put(new Map([['pier', undefined]]));
    expect([shelf.count(), (await shelf.everything()).size]).toEqual([0, 0]);
  });
});
