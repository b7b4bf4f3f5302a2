import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#reader/data/queries.ts';
import { usePageTitle } from '#reader/ui/screen/usePageTitle.ts';
import { useListWords } from '#reader/words/hook/useListWords.ts';
import { useNumber } from '#reader/words/useWords.ts';

/** The title of a page of a list: what it lists, which page of it this is, the newspaper. The front page lists the newspaper itself. */
export function useListTitle(page: number, list?: string): void {
  const { pageTitle } = useListWords();
  const number = useNumber();
  const { name } = useSuspenseQuery(manifestQuery()).data;
  const title = page === 1 ? (list ?? name) : pageTitle(list ?? name, number(page));
  usePageTitle(list === undefined ? title : `${title} · ${name}`);
}
