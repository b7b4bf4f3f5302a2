import { RichTextView } from '#reader/article/text/RichTextView.tsx';
import type { BlockProps } from './blockProps.ts';

export function Paragraph({ block, hasDropCap, ...place }: BlockProps<'paragraph'> & { hasDropCap: boolean }) {
  return (
    <p {...place} className={hasDropCap ? 'drop-cap' : undefined}>
      <RichTextView {...block} />
    </p>
  );
}
