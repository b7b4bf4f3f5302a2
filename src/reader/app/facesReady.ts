/** How long the first text may wait for its faces, in milliseconds; the tuned fallbacks stand in after that. */
const PATIENCE_MS = 400;

const LATIN_FACES = ['1em Newsreader', 'italic 1em Newsreader', '1em Inter'];
const ARABIC_FACE = '1em Vazirmatn';

/**
 * Settles when the faces that a page is set in are there, or have been waited for long enough.
 *
 * - A fallback however well tuned breaks some line elsewhere; text that is first set in its own face never moves.
 * - Never rejects: a face that cannot be had is the fallback's business.
 */
export async function facesReady(page: Document): Promise<void> {
  const faces = LATIN_FACES.map((face) => page.fonts.load(face));
  if (page.documentElement.dir === 'rtl') faces.push(page.fonts.load(ARABIC_FACE, 'ا'));
  await Promise.race([Promise.allSettled(faces), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
