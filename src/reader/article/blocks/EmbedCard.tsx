import type { ReactNode } from 'react';
import { safeHref } from '#edition/text/href.ts';
import { hostOf } from '#reader/ui/address/hostOf.ts';
import type { BlockProps } from './blockProps.ts';

/** Something foreign, as a card that links to it: nothing of it is loaded. */
export function EmbedCard({ block, id, ...setting }: BlockProps<'embed'>): ReactNode {
  const href = safeHref(block.url);
  const host = hostOf(href);
  const title = block.title ?? block.provider ?? host ?? block.url;
  return (
    <div id={id} {...setting} className="embed-card">
      <p className="title">
        {href === undefined ? (
          title
        ) : (
          <a href={href} rel="noopener noreferrer">
            {title}
          </a>
        )}
      </p>
      {block.text !== undefined && <p>{block.text}</p>}
      <p className="from">{[block.provider, host].filter((part) => part && part !== title).join(' · ')}</p>
    </div>
  );
}
