import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, useEffect, type ReactNode } from 'react';
import type { DataRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { takenOver } from '#reader/data/takenOver.ts';

export function App({ client, router }: { client: QueryClient; router: DataRouter }): ReactNode {
  useEffect(() => {
    document.dispatchEvent(new Event(takenOver));
  }, []);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
