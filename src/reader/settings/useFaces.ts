import { useLayoutEffect, useRef } from 'react';

/**
 * Shows a page that was gone on to in its faces, which came too late for the one before.
 *
 * - A face that misses the first paint is left out for as long as the document lasts (`font-display: optional`), however many
 *   pages are opened in it. On a new page nothing has been read yet that could move.
 */
export function useFaces(pathname: string): void {
  const opened = useRef(pathname);
  useLayoutEffect(() => {
    if (pathname === opened.current) return;
    opened.current = pathname;
    try {
      for (const { style } of facesOf(document))
        if (style.getPropertyValue('font-display') === 'optional')
          style.setProperty('font-display', 'fallback');
    } catch {
      // Firefox lets nobody change a face's rule: there the stand-ins go on until the next document.
    }
  }, [pathname]);
}

function facesOf({ styleSheets }: Document): CSSFontFaceRule[] {
  return [...styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}
