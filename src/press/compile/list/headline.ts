import type { Headline } from '#edition/page/headline.ts';
import type { PrintedImage } from '#edition/image.ts';
import { otherPrints } from '#press/compile/wireCopy/printsOf.ts';
import type { Card } from './cards.ts';

/** The row that stands for an article in every list. */
export function headlineOf({ entry, prints }: Card, image: PrintedImage | undefined): Headline {
  return {
    id: entry.id,
    headline: entry.headline,
    ...(entry.standfirst && { standfirst: entry.standfirst }),
    ...(entry.section && { section: entry.section }),
    ...(entry.byline.length > 0 && { byline: entry.byline }),
    ...(entry.source && { source: entry.source }),
    ...(entry.published && { published: entry.published }),
    language: entry.language,
    minutes: entry.minutes,
    ...(image && { image }),
    ...otherPrints(entry, prints),
  };
}
