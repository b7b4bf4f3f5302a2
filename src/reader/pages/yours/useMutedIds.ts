import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { editionOf } from '#reader/data/queries.ts';
import type { FindIds } from '#reader/muted/useUnmuted.ts';

const MAX_FOUND = 500;

/** What a muted search finds, the newest first. The index is opened when something asks for it. */
export function useMutedIds(): FindIds {
  const client = useQueryClient();
  return useCallback(
    async (query) => {
      const { ask } = await import('#reader/search/desk/ask.ts');
      const request = { text: query, from: 0, count: MAX_FOUND, order: 'date', exactly: true } as const;
      const { rows } = await ask<'find'>({ kind: 'find', request }, await editionOf(client));
      return rows.map(({ id }) => id);
    },
    [client],
  );
}
