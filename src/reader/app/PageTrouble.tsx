import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { troubleKind, type TroubleKind } from '#reader/data/trouble.ts';
import { Trouble } from '#reader/ui/Trouble.tsx';

/** A page that cannot be shown, inside the frame. */
export function PageTrouble(): ReactNode {
  return <Trouble kind={useTroubleKind()} />;
}

/** Nothing can be shown, not even the masthead. */
export function RootTrouble(): ReactNode {
  return (
    <main className="page-edge">
      <Trouble kind={useTroubleKind()} />
    </main>
  );
}

function useTroubleKind(): TroubleKind {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? 'missing' : troubleKind(error);
}
