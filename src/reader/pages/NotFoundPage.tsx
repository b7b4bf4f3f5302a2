import type { ReactNode } from 'react';
import { Trouble } from '#reader/ui/Trouble.tsx';

export function NotFoundPage(): ReactNode {
  return <Trouble kind="missing" />;
}
