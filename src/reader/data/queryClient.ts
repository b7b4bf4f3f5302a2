import { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';
import { troubleKind } from './trouble.ts';

const MAX_RETRIES = 2;

/** How a page's loader reaches the cache. */
export const queryClientContext = createContext<QueryClient>();

/** An edition does not change under its reader: what was read once stays good for the visit. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        // The browser's guess at being offline stops nothing: the answer may lie in its cache.
        networkMode: 'always',
        retry: (failures, error) => failures < MAX_RETRIES && canPass(error),
      },
    },
  });
}

function canPass(error: unknown): boolean {
  const kind = troubleKind(error);
  return kind === 'offline' || kind === 'busy';
}
