import type { PrintedImage } from '#edition/image.ts';
import { imagePath } from '#edition/paths.ts';

/** Networks ask for pictures this wide for their large cards, in pixels; smaller ones are shown small. */
const CARD_PIXELS = 1200;

/** A picture as networks show it beside a link: `width` and `height` in pixels. */
export type ShareImage = {
  src: string;
  width: number;
  height: number;
  alt: string | undefined;
  isLarge: boolean;
};

/** The smallest JPEG that fills a large card, else the largest there is. `root` leads to the site's root and ends with a slash. */
export function shareImage({ name, widths, width, height, alt }: PrintedImage, root: string): ShareImage {
  const chosen = widths.find((one) => one >= CARD_PIXELS) ?? Math.max(...widths);
  return {
    src: root + imagePath(name, chosen, 'jpg'),
    width: chosen,
    height: Math.round((height * chosen) / width),
    alt,
    isLarge: chosen >= CARD_PIXELS / 2 && width > height,
  };
}
