import type { Headline, HeadlinePage } from '#edition/page/headline.ts';
import type { PrintedImage } from '#edition/image.ts';
import type { Manifest } from '#edition/manifest.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';

/** A manifest of a small invented newspaper. */
export function aManifest(parts: Partial<Manifest> = {}): Manifest {
  return {
    schema: 1,
    edition: 'e0',
    name: 'The Testing Times',
    tagline: 'All the news that fits a test.',
    language: 'en',
    date: '2024-03-14',
    articles: 3,
    sections: [
      { name: 'Harbour', slug: 'harbour', count: 2 },
      { name: 'Arts', slug: 'arts', count: 1 },
    ],
    ...parts,
  };
}

export function aHeadline(parts: Partial<Headline> = {}): Headline {
  return {
    id: 'ferry-returns',
    headline: 'Ferry returns to the old quay',
    standfirst: 'Nobody had missed it, until it came back.',
    section: 'Harbour',
    byline: ['Ines Holm'],
    source: 'The Testing Times',
    published: '2024-03-14T10:45:00+01:00',
    language: 'en',
    minutes: 4,
    ...parts,
  };
}

export function aHeadlinePage(parts: Partial<HeadlinePage> = {}): HeadlinePage {
  const rows = parts.rows ?? [aHeadline()];
  return {
    schema: 1,
    listing: { kind: 'front' },
    name: 'The Testing Times',
    page: 1,
    pages: 1,
    count: rows.length,
    ...parts,
    rows,
  };
}

export function anArticle(parts: Partial<PrintedArticle> = {}): PrintedArticle {
  return {
    schema: 1,
    id: 'ferry-returns',
    headline: 'Ferry returns to the old quay',
    standfirst: 'Nobody had missed it, until it came back.',
    byline: [{ name: 'Ines Holm' }],
    published: '2024-03-14T10:45:00+01:00',
    section: 'Harbour',
    language: 'en',
    minutes: 4,
    body: [{ type: 'paragraph', text: 'The ferry came back on Thursday, two years late and half full.' }],
    related: [],
    ...parts,
  };
}

export function anImage(parts: Partial<PrintedImage> = {}): PrintedImage {
  return {
    src: 'edition/images/0123456789abcdef-1600.jpg',
    name: '0123456789abcdef',
    alt: 'A white ferry beside a low stone quay',
    width: 1600,
    height: 1000,
    widths: [320, 640, 960, 1600],
    thumbhash: '3OcRJYB4d3h/iIeHeEh3eIhw+j2w',
    ...parts,
  };
}
