import { lazy, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { PrintedImage } from '#edition/image.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { Extra } from '#reader/ui/Extra.tsx';
import { GalleryContext } from './GalleryContext.ts';

const GalleryDialog = lazy(async () => ({ default: (await import('./GalleryDialog.tsx')).GalleryDialog }));

/** Every picture of the article around it opens in one dialog, in the order of the story. */
export function Gallery({ article, children }: { article: PrintedArticle; children: ReactNode }): ReactNode {
  const images = useMemo(() => picturesOf(article), [article]);
  const [position, setPosition] = useState<number>();
  const open = useCallback((image: PrintedImage) => setPosition(images.indexOf(image)), [images]);
  const close = (): void => setPosition(undefined);
  return (
    <GalleryContext value={open}>
      {children}
      {position !== undefined && (
        <Extra onLost={close}>
          <GalleryDialog
            written={article.language}
            images={images}
            position={Math.max(0, position)}
            onMove={setPosition}
            onClose={close}
          />
        </Extra>
      )}
    </GalleryContext>
  );
}

function picturesOf({ image, body }: PrintedArticle): readonly PrintedImage[] {
  return [...(image ? [image] : []), ...body.filter((block) => block.type === 'image')];
}
