import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      throw new Error(`console.${method} was called: ${parts.map(String).join(' ')}`);
    });
  }
  // An edition holds what the test seeded and nothing more.
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
