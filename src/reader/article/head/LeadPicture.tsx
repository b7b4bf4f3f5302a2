import type { ReactNode } from 'react';
import type { PrintedImage } from '#edition/image.ts';
import { articleLeadSizes, isWidePicture } from '#edition/page/imageSizes.ts';
import { Figure } from '#reader/article/blocks/Figure.tsx';

/** The picture that opens the story, across the whole page where it can carry that. */
export function LeadPicture({ image }: { image: PrintedImage }): ReactNode {
  return (
    <Figure
      image={image}
      sizes={articleLeadSizes(image)}
      isLead
      className={isWidePicture(image) ? 'story-picture' : 'story-picture in-column'}
    />
  );
}
