import type { ReactNode } from 'react';
import type { PrintedImage } from '#edition/image.ts';
import { Figure } from '#reader/article/blocks/Figure.tsx';

/** A picture narrower than this would be blown up across the page. */
const MIN_WIDTH_PIXELS = 960;
/** A taller one would push the story off the first screen: it stands in the column of the text instead. */
const MIN_RATIO = 1.25;

/** The picture that opens the story, across the whole page where it can carry that. */
export function LeadPicture({ image }: { image: PrintedImage }): ReactNode {
  const isWide = image.width >= MIN_WIDTH_PIXELS && image.width / image.height >= MIN_RATIO;
  return (
    <Figure
      image={image}
      sizes={isWide ? '(min-width: 84rem) 77rem, 92vw' : '(min-width: 48rem) 40rem, 92vw'}
      isLead
      className={isWide ? 'story-picture' : 'story-picture in-column'}
    />
  );
}
