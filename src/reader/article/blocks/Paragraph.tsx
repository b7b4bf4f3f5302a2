import type { ReactNode } from 'react';
import { RichTextView } from '#reader/article/text/RichTextView.tsx';
import type { BlockProps } from './blockProps.ts';

export function Paragraph({
  block,
  hasDropCap,
  ...place
}: BlockProps<'paragraph'> & { hasDropCap: boolean }): ReactNode {
  return (
    <p {...place} className={hasDropCap ? 'drop-cap' : undefined}>
      <RichTextView {...block} />
    </p>
  );
}
