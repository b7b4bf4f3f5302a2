import { useMatch } from 'react-router';

/** The article that is open: undefined on every other page, those of stories too. */
export function useArticleId(): string | undefined {
  return useMatch('/article/:id')?.params.id;
}
