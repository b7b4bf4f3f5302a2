import type { ReactNode } from 'react';
import type { Print } from '#edition/page/headline.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { useInterface, useNumber } from '#reader/words/useWords.ts';

/** More than these are counted; the story itself lists them. */
const SHOWN = 3;

type Printed = {
  source?: string | undefined;
  prints?: readonly Pick<Print, 'id' | 'headline' | 'source'>[] | undefined;
  printCount?: number | undefined;
};

/** Where else the same text was printed: one card stands for all of them. */
export function RowPrints({ row }: { row: Printed }): ReactNode {
  const { words, language } = useInterface();
  const number = useNumber();
  const { prints = [] } = row;
  const more = (row.printCount ?? prints.length) - SHOWN;
  if (prints.length === 0) return null;
  const items = [
    ...prints.slice(0, SHOWN).map((print) => (
      <ArticleLink key={print.id} id={print.id}>
        <bdi>{print.source === row.source ? print.headline : (print.source ?? print.headline)}</bdi>
      </ArticleLink>
    )),
    ...(more > 0 ? [words.moreSources(more, number(more))] : []),
  ];
  const places = items.map((_, place) => String(place));
  return (
    <p className="row-prints">
      {row.source !== undefined && (
        <>
          <bdi>{row.source}</bdi>
          {' · '}
        </>
      )}
      {words.alsoIn}{' '}
      {new Intl.ListFormat(language)
        .formatToParts(places)
        .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))}
    </p>
  );
}
