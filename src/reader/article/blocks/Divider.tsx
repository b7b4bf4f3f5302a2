import type { ReactNode } from 'react';
import type { BlockProps } from './blockProps.ts';

export function Divider({ id }: Pick<BlockProps<'divider'>, 'id'>): ReactNode {
  return <hr id={id} />;
}
