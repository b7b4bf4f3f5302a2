import type { ReactNode } from 'react';
import { Trouble } from '#reader/ui/Trouble.tsx';

export function Component(): ReactNode {
  return <Trouble kind="missing" />;
}
