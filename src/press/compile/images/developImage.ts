import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { ImageFormat } from '#edition/paths.ts';

/** Changes whenever the same picture would come out differently: it is part of every picture's name. */
export const SETTINGS_VERSION = '5';
// 200 is a picture in a list at two dots a pixel, 768 a phone's width: without them one would fetch 320 and 960.
const WIDTHS = [200, 320, 640, 768, 960, 1600] as const;
const WIDEST = WIDTHS[5];
const MAX_PIXELS = 100_000_000;
const MAX_WEBP_SIDE = 16_383;
const THUMB_SIDE = 100;
// Effort 2 takes half the time of the default 4 and gives files 1 % larger (43 drawings of 1600 × 1000); at 78 they are a fifth larger and look the same at twice their size.
const WEBP = { quality: 70, effort: 2 } as const;
const JPEG = { quality: 78, progressive: true } as const;

// Decoders for the pictures newspapers have. SVG, PDF and the rest can refer to files or run code of their own, so they stay shut.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map((format) => `VipsForeignLoad${format}`),
});
// Two pictures are developed at a time; each on one thread, so that the work keeps to two cores.
sharp.concurrency(1);
sharp.cache(false);

export type Variant = { width: number; format: ImageFormat; bytes: Uint8Array };

/** Facts of a developed picture; `width` and `height` in pixels, upright as it is to be seen. */
export type Facts = { width: number; height: number; widths: number[]; thumbhash: string };

/**
 * A picture in every size the edition offers, as WebP and JPEG, upright, without its metadata.
 *
 * - Never wider than the source; a source between two sizes is offered at its own width too.
 * - At most 100 megapixels; anything that is no JPEG, PNG, WebP, GIF, AVIF or TIFF is refused by throwing.
 * - Of an animation the first picture is taken.
 */
export async function developImage(source: Uint8Array): Promise<{ facts: Facts; variants: Variant[] }> {
  const upright = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const { width, height } = (await upright.metadata()).autoOrient;
  const widths = widthsOf(width, height);
  const variants: Variant[] = [];
  let pixels = await toPixels(upright.toColourspace('srgb').resize({ width: widths.at(-1) }));
  // From the largest down, each out of the one before: the source is decoded once.
  for (const target of widths.toReversed()) {
    if (target < pixels.info.width) pixels = await toPixels(fromPixels(pixels).resize({ width: target }));
    const webp = await fromPixels(pixels).webp(WEBP).toBuffer();
    const jpeg = await fromPixels(pixels).flatten({ background: '#ffffff' }).jpeg(JPEG).toBuffer();
    variants.push(
      { width: target, format: 'webp', bytes: webp },
      { width: target, format: 'jpg', bytes: jpeg },
    );
  }
  return { facts: { width, height, widths, thumbhash: await thumbhashOf(pixels) }, variants };
}

type Pixels = { data: Buffer; info: OutputInfo };

function toPixels(image: Sharp): Promise<Pixels> {
  return image.raw().toBuffer({ resolveWithObject: true });
}

function fromPixels({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

/**
 * The widths a picture is offered in, the largest last, none of which makes it taller than WebP can be.
 *
 * @example widthsOf(1200, 800) // [200, 320, 640, 768, 960, 1200]
 */
export function widthsOf(width: number, height: number): number[] {
  const largest = Math.max(1, Math.min(width, WIDEST, Math.floor((MAX_WEBP_SIDE * width) / height)));
  return [...WIDTHS.filter((candidate) => candidate < largest), largest];
}

async function thumbhashOf(pixels: Pixels): Promise<string> {
  const small = fromPixels(pixels).resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: 'inside' });
  const { data, info } = await toPixels(small.ensureAlpha());
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}
