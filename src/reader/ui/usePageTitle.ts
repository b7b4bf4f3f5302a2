import { useEffect } from 'react';

/** The page's own HTML file holds a title already: it is changed, never doubled. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
