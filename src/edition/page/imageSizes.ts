import type { PrintedImage } from '#edition/image.ts';
import { imagePath, type ImageFormat } from '#edition/paths.ts';

// `sizes` of the pictures that open a page: the page's own file preloads exactly what the reader then shows.

/**
 * Nearly the whole width. Where dots are too fine to be told apart a picture may have a few less: on a slow line it is what is
 * seen last, and comes a quarter sooner.
 */
const NARROW = '(min-resolution: 1.5dppx) 78vw, 92vw';

/** The lead story's picture on the front page. */
export const frontLeadSizes = `(min-width: 84rem) 57rem, (min-width: 64rem) 62vw, ${NARROW}`;

/** A picture narrower than this would be blown up across the page. */
const MIN_WIDE_PIXELS = 960;
/** A taller one would push the story off the first screen: it stands in the column of the text instead. */
const MIN_WIDE_RATIO = 1.25;

/** Whether the picture that opens an article can carry the whole width of the page. */
export function isWidePicture({ width, height }: Pick<PrintedImage, 'width' | 'height'>): boolean {
  return width >= MIN_WIDE_PIXELS && width / height >= MIN_WIDE_RATIO;
}

/** The `sizes` of the picture that opens an article. */
export function articleLeadSizes(image: Pick<PrintedImage, 'width' | 'height'>): string {
  return `${isWidePicture(image) ? '(min-width: 84rem) 77rem' : '(min-width: 48rem) 40rem'}, ${NARROW}`;
}

/** The `srcset` of a picture; `root` leads from the page to the site's root and ends with a slash. */
export function imageSrcset(
  { name, widths }: Pick<PrintedImage, 'name' | 'widths'>,
  format: ImageFormat,
  root: string,
): string {
  return widths.map((width) => `${root}${imagePath(name, width, format)} ${width}w`).join(', ');
}
