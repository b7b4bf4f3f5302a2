import type { ReactNode } from 'react';
import { fullDate } from '#reader/ui/date.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/voices/useVoicesWords.ts';

/** From the first day to the last, after a dot; one day where they are one. */
export function Span({ first, last }: { first: string | undefined; last: string | undefined }): ReactNode {
  const { language } = useInterface();
  const words = useVoicesWords();
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first, last].map((date) => fullDate(date.slice(0, 10), language));
  return (
    <span className="span">
      {from === to || from === undefined || to === undefined ? from : words.between(from, to)}
    </span>
  );
}
