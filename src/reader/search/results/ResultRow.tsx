import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { read, useHas } from '#reader/data/shelf/library.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { rowDate } from '#reader/ui/type/rowDate.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { Kicker } from '#reader/ui/Kicker.tsx';
import { RowPrints } from '#reader/ui/RowPrints.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import type { FoldedRow } from './foldPrints.ts';
import { Marked } from './Marked.tsx';

type ResultRowProps = {
  row: FoldedRow;
  /** The query, which the article marks. */
  text: string;
  onOpen: () => void;
};

/** One story that was found, and why. */
export function ResultRow({ row, text, onOpen }: ResultRowProps): ReactNode {
  const face = useInterface();
  const words = useSearchWords();
  const isRead = useHas(read, row.id);
  const language = row.language ?? face.language;
  const { name: newspaper, date: editionDate } = useSuspenseQuery(manifestQuery()).data;
  const written = inLanguage(language);
  const hasSource = row.source !== undefined && row.source !== newspaper && row.prints.length === 0;
  return (
    <article className={isRead ? 'row row-read' : 'row'}>
      {row.section !== undefined && <Kicker section={row.section} />}
      <h2 className="row-headline" {...written}>
        <ArticleLink id={row.id} hits={text} className="row-link" isHeadline onOpen={onOpen}>
          <Marked text={row.headline} marks={row.headlineMarks} />
        </ArticleLink>
      </h2>
      {row.excerpt.text !== '' && (
        <p className="row-standfirst" {...written}>
          <Marked text={row.excerpt.text} marks={row.excerpt.marks} />
        </p>
      )}
      <Dots className="row-meta">
        {row.published !== undefined && (
          <time dateTime={row.published}>{rowDate(row.published, editionDate, face)}</time>
        )}
        {hasSource && <bdi>{row.source}</bdi>}
        {row.isInText && words.inText}
        {isRead && face.words.read}
      </Dots>
      <RowPrints row={row} />
    </article>
  );
}
