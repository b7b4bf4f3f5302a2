import type { Manifest } from '#edition/manifest.ts';
import type { Nameplate } from '#press/compile/list/manifest.ts';
import type { Screen } from '#press/print/reader/readerFiles.ts';

/** Screens that count the articles of the edition: "Search 2,225 stories". */
const COUNTING = new Set<Screen | undefined>(['FrontPage', 'SearchPage']);
/** Screens that say how old something is at the day of the edition. */
const DATED = new Set<Screen | undefined>([...COUNTING, 'ListingPage', 'TopicPage']);

/** What a page brings along of the manifest: only what its screen shows, so that one more article leaves the others as they are. */
export function pageManifest({ date, articles, sections, ...names }: Nameplate, screen?: Screen): Manifest {
  return {
    ...names,
    ...(date !== undefined && DATED.has(screen) && { date }),
    ...(COUNTING.has(screen) && { articles }),
    sections: sections.map(({ name, slug }) => ({ name, slug })),
  };
}
