import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { dismissChange } from '#reader/data/shelf/change.ts';
import { highlights } from '#reader/data/shelf/highlights.ts';
import { read, saved } from '#reader/data/shelf/library.ts';
import { mutes } from '#reader/data/shelf/mutes.ts';

// A page's code is fetched when it is first opened, which takes a busy machine more than the usual second.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      throw new Error(`console.${method} was called: ${parts.map(String).join(' ')}`);
    });
  }
  // An edition holds what the test seeded and nothing more.
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('scrollTo', () => undefined);
  Object.assign(document, { startViewTransition });
});

afterEach(async () => {
  cleanup();
  // The files share one page: each leaves it as a device that holds nothing.
  for (const shelf of [saved, read, mutes, highlights])
    await shelf.put(new Map([...(await shelf.everything()).keys()].map((id) => [id, undefined])));
  dismissChange();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The change without the motion, which the test environment has not got. */
function startViewTransition(
  update: () => void,
): Pick<ViewTransition, 'ready' | 'finished' | 'updateCallbackDone'> {
  update();
  const done = Promise.resolve(undefined);
  return { ready: done, finished: done, updateCallbackDone: done };
}
