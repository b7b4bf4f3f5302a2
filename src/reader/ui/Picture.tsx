import { useCallback, useState, type ReactNode } from 'react';
import type { PrintedImage } from '#edition/image.ts';
import { imageSrcset } from '#edition/page/imageSizes.ts';
import { imagePath, type ImageFormat } from '#edition/paths.ts';
import { useSiteHref } from './address/useSiteHref.ts';

type PictureProps = {
  image: PrintedImage;
  /** How wide it stands, as the `sizes` attribute has it: `(min-width: 48rem) 40vw, 100vw`. */
  sizes: string;
  /** The picture that makes the page: fetched first, never late. */
  isLead?: boolean;
  /** Beside words that already say it: silent for assistive technology. */
  isDecorative?: boolean;
  className?: string;
};

/** A picture that keeps its place from the first paint, and gives it up where it cannot be had. */
export function Picture({
  image,
  sizes,
  isLead = false,
  isDecorative = false,
  className,
}: PictureProps): ReactNode {
  const [hasFailed, setHasFailed] = useState(false);
  const siteHref = useSiteHref();
  const showThumbhash = useThumbhash(image.thumbhash);
  if (hasFailed) return null;
  const srcSet = (format: ImageFormat): string => imageSrcset(image, format, siteHref(''));
  const middle = image.widths[Math.floor(image.widths.length / 2)] ?? image.width;
  return (
    <picture className={className}>
      <source type="image/webp" srcSet={srcSet('webp')} sizes={sizes} />
      <img
        ref={showThumbhash}
        src={siteHref(imagePath(image.name, middle, 'jpg'))}
        srcSet={srcSet('jpg')}
        sizes={sizes}
        width={image.width}
        height={image.height}
        alt={isDecorative ? '' : (image.alt ?? '')}
        loading={isLead ? 'eager' : 'lazy'}
        decoding={isLead ? 'auto' : 'async'}
        fetchPriority={isLead ? 'high' : 'auto'}
        onError={() => setHasFailed(true)}
      />
    </picture>
  );
}

const backgrounds = new Map<string, Promise<string>>();

/** Paints the blur behind the picture until it has come. Set on the element, since a policy may forbid style attributes. */
function useThumbhash(thumbhash: string): (element: HTMLImageElement | null) => void {
  return useCallback((element) => void (element && showBehind(element, thumbhash)), [thumbhash]);
}

async function showBehind(element: HTMLImageElement, thumbhash: string): Promise<void> {
  if (element.complete) return;
  if (!backgrounds.has(thumbhash)) backgrounds.set(thumbhash, decode(thumbhash));
  const url = await backgrounds.get(thumbhash);
  if (element.complete) return;
  element.style.backgroundImage = `url(${url})`;
  element.addEventListener('load', () => element.style.removeProperty('background-image'), { once: true });
}

async function decode(thumbhash: string): Promise<string> {
  const { thumbHashToDataURL } = await import('thumbhash');
  return thumbHashToDataURL(Uint8Array.from(atob(thumbhash), (byte) => byte.charCodeAt(0)));
}
