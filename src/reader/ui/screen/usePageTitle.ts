import { createContext, useContext, useEffect } from 'react';

/** Takes the title of a page that is printed, not shown. */
export const PrintedTitleContext = createContext<((title: string) => void) | undefined>(undefined);

/** The page's own HTML file holds a title already: it is changed, never doubled. */
export function usePageTitle(title: string): void {
  useContext(PrintedTitleContext)?.(title);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
