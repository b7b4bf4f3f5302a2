import type { ReactNode } from 'react';
import { RichTextView } from '#reader/article/text/RichTextView.tsx';
import type { BlockProps } from './blockProps.ts';
import type { HeadingLevel } from '#reader/article/structure/outline.ts';

export function Heading({
  block,
  level,
  ...place
}: BlockProps<'heading'> & { level: HeadingLevel }): ReactNode {
  const Tag = `h${level}` as const;
  return (
    <Tag {...place}>
      <RichTextView {...block} />
    </Tag>
  );
}
