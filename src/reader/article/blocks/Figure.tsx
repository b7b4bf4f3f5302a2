import type { ReactNode } from 'react';
import type { PrintedImage } from '#edition/image.ts';
import { useGallery } from '#reader/article/gallery/GalleryContext.ts';
import { PictureCaption } from '#reader/article/gallery/PictureCaption.tsx';
import { Picture } from '#reader/ui/Picture.tsx';
import { useWords } from '#reader/words/useWords.ts';
import type { Setting } from './blockProps.ts';

type FigureProps = Setting & {
  image: PrintedImage;
  sizes: string;
  id?: string;
  isLead?: boolean;
  className?: string;
};

/** A picture with its caption and credit; pressing it opens the gallery. */
export function Figure({ image, sizes, isLead = false, className = '', ...place }: FigureProps): ReactNode {
  const words = useWords();
  const openGallery = useGallery();
  return (
    <figure {...place} className={`pictured ${className}`}>
      <button type="button" onClick={() => openGallery(image)}>
        <Picture image={image} sizes={sizes} isLead={isLead} />
        <span className="hidden-text">{words.article.enlarge}</span>
      </button>
      <PictureCaption image={image} />
    </figure>
  );
}
