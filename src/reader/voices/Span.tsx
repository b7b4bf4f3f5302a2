import type { ReactNode } from 'react';
import { dateRange } from '#reader/ui/type/dateRange.ts';
import { useInterface } from '#reader/words/useWords.ts';

/** From the first day to the last, after a dot; one day where they are one. */
export function Span({ first, last }: { first: string | undefined; last: string | undefined }): ReactNode {
  const { language } = useInterface();
  if (first === undefined || last === undefined) return null;
  return (
    <>
      {' '}
      <span className="span">{dateRange(first, last, language)}</span>
    </>
  );
}
