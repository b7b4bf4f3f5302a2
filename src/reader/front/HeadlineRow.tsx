import type { ReactNode } from 'react';
import type { Headline } from '#edition/headline.ts';
import { direction } from '#edition/language.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { Picture } from '#reader/ui/Picture.tsx';
import { Kicker } from './Kicker.tsx';
import { RowMeta } from './RowMeta.tsx';

export type HeadlineRowProps = {
  row: Headline;
  editionDate: string | undefined;
  isRead?: boolean;
  hasKicker?: boolean;
  hasPicture?: boolean;
};

/** One story of a list. Only the headline is the link; its target covers the row. */
export function HeadlineRow(props: HeadlineRowProps): ReactNode {
  const { row, editionDate, isRead = false, hasKicker = true, hasPicture = true } = props;
  const written = { lang: row.language, dir: direction(row.language) };
  return (
    <article className={isRead ? 'row row-read' : 'row'}>
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
        <RowMeta row={row} editionDate={editionDate} isRead={isRead} />
      </div>
      {hasPicture && row.image && (
        <Picture
          image={row.image}
          sizes="(min-width: 48rem) 132px, 96px"
          isDecorative
          className="row-picture"
        />
      )}
    </article>
  );
}
