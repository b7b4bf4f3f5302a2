import type { ReactNode } from 'react';
import { RichTextView } from '#reader/article/text/RichTextView.tsx';
import type { BlockProps } from './blockProps.ts';
import { listTree } from '#edition/text/listTree.ts';
import type { ListItem } from '#edition/text/listTree.ts';

export function ListBlock({ block, ...place }: BlockProps<'list'>): ReactNode {
  return <Level {...place} items={listTree(block.items)} isOrdered={block.ordered === true} />;
}

type LevelProps = Omit<BlockProps<'list'>, 'block' | 'id'> & {
  id?: string;
  items: readonly ListItem[];
  isOrdered: boolean;
};

function Level({ items, isOrdered, ...place }: LevelProps): ReactNode {
  const Tag = isOrdered ? 'ol' : 'ul';
  return (
    <Tag {...place}>
      {items.map(({ position, item, children }) => (
        <li key={position}>
          <RichTextView {...item} />
          {/* As in the text of the block, so that positions in it are positions here */}
          {'\n'}
          {children.length > 0 && <Level items={children} isOrdered={isOrdered} />}
        </li>
      ))}
    </Tag>
  );
}
