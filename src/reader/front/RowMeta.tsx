import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Headline } from '#edition/page/headline.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { rowDate } from '#reader/ui/type/rowDate.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { Names } from '#reader/ui/Names.tsx';
import { useInterface, useNumber } from '#reader/words/useWords.ts';

type RowMetaProps = { row: Headline; isRead: boolean; hasByline?: boolean };

/** When, how long, and whether it was read. */
export function RowMeta({ row, isRead, hasByline = false }: RowMetaProps): ReactNode {
  const face = useInterface();
  const number = useNumber();
  const { date } = useSuspenseQuery(manifestQuery()).data;
  return (
    <Dots className="row-meta">
      {hasByline && row.byline?.length && <Names names={row.byline} />}
      {row.published !== undefined && (
        <time dateTime={row.published}>{rowDate(row.published, date, face)}</time>
      )}
      {face.words.minutes(number(row.minutes))}
      {isRead && face.words.read}
    </Dots>
  );
}
