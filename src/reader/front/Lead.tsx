import type { ReactNode } from 'react';
import type { Headline } from '#edition/page/headline.ts';
import { frontLeadSizes } from '#edition/page/imageSizes.ts';
import { read, useHas } from '#reader/data/shelf/library.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { Picture } from '#reader/ui/Picture.tsx';
import { Kicker } from '#reader/ui/Kicker.tsx';
import { RowMeta } from './RowMeta.tsx';
import { RowPrints } from '#reader/ui/RowPrints.tsx';
import { headlineSize } from '#reader/ui/type/headlineSize.ts';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';

/** The story the front page is built around. */
export function Lead({ row }: { row: Headline }): ReactNode {
  const written = inLanguage(row.language);
  const isRead = useHas(read, row.id);
  return (
    <article className={row.image ? 'lead' : 'lead lead-bare'}>
      {row.image && <Picture image={row.image} sizes={frontLeadSizes} isLead className="lead-picture" />}
      {!row.image && row.section !== undefined && <Kicker section={row.section} />}
      <h2 className={`lead-headline ${headlineSize(row.headline)}`} {...written}>
        <ArticleLink id={row.id} className="row-link" isHeadline>
          {row.headline}
        </ArticleLink>
      </h2>
      {row.standfirst && (
        <p className="lead-standfirst" {...written}>
          {row.standfirst}
        </p>
      )}
      <RowMeta row={row} isRead={isRead} hasByline />
      <RowPrints row={row} />
    </article>
  );
}
