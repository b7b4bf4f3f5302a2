import type { BlockProps } from './blockProps.ts';

export function Divider({ id }: Pick<BlockProps<'divider'>, 'id'>) {
  return <hr id={id} />;
}
