import { createContext, useContext } from 'react';
import type { PrintedImage } from '#edition/image.ts';

/** Opens the gallery at one of the article's pictures. */
export const GalleryContext = createContext<(image: PrintedImage) => void>(() => undefined);

export function useGallery(): (image: PrintedImage) => void {
  return useContext(GalleryContext);
}
