import type { ReactNode } from 'react';
import type { PrintedImage } from '#edition/image.ts';

/** What is seen, and who made it. Nothing where neither is known. */
export function PictureCaption({ image: { caption, credit } }: { image: PrintedImage }): ReactNode {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <span className="caption">{caption}</span>}{' '}
      {credit && <span className="credit">{credit}</span>}
    </figcaption>
  );
}
