import type { ReactNode } from 'react';
import type { Headline } from '#edition/page/headline.ts';
import { read, useHas } from '#reader/data/shelf/library.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { Picture } from '#reader/ui/Picture.tsx';
import { Kicker } from '#reader/ui/Kicker.tsx';
import { RowMeta } from './RowMeta.tsx';
import { RowPrints } from '#reader/ui/RowPrints.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';

type HeadlineRowProps = {
  row: Headline;
  hasKicker?: boolean;
  /** How wide its picture stands, as the `sizes` attribute has it. */
  pictureSizes: string;
};

/** One story of a list. Only the headline is the link; its target covers the row. */
export function HeadlineRow(props: HeadlineRowProps): ReactNode {
  const { row, hasKicker = true, pictureSizes } = props;
  const written = inLanguage(row.language);
  const isRead = useHas(read, row.id);
  return (
    <article className={isRead ? 'row row-read' : 'row'}>
      {row.image && <Picture image={row.image} sizes={pictureSizes} isDecorative className="row-picture" />}
      <div className="row-text">
        {hasKicker && row.section !== undefined && <Kicker section={row.section} />}
        <h2 className="row-headline" {...written}>
          <ArticleLink id={row.id} className="row-link" isHeadline>
            {row.headline}
          </ArticleLink>
        </h2>
        {row.standfirst && (
          <p className="row-standfirst" {...written}>
            {row.standfirst}
          </p>
        )}
        <RowMeta row={row} isRead={isRead} />
        <RowPrints row={row} />
      </div>
    </article>
  );
}
