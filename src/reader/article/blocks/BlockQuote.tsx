import { Fragment, type ReactNode } from 'react';
import { paragraphs } from '#edition/text/paragraphs.ts';
import { RichTextView } from '#reader/article/text/RichTextView.tsx';
import type { BlockProps } from './blockProps.ts';

// The page sets the dash
const DASH = /^[—–-]+\s*/u;

/** A quotation the source set off. The line feeds stay between its paragraphs, so that positions in its text hold. */
export function BlockQuote({ block, ...place }: BlockProps<'quote'>): ReactNode {
  const words = (
    <blockquote {...place}>
      {paragraphs(block).map(({ start, ...paragraph }) => (
        <Fragment key={start}>
          {start > 0 && '\n'}
          <p>
            <RichTextView {...paragraph} />
          </p>
        </Fragment>
      ))}
    </blockquote>
  );
  if (block.cite === undefined) return words;
  return (
    <figure className="quoted">
      {words}
      <figcaption>{block.cite.replace(DASH, '')}</figcaption>
    </figure>
  );
}
