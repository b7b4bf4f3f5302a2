import * as v from 'valibot';
import { siteRoot } from './site.ts';
import { EditionTrouble } from './trouble.ts';

type Request = { path: string; edition?: string | undefined; signal?: AbortSignal };

/**
 * Addresses whose last answer was none: caches may keep a broken file, and keep a 410 for good, so the next try goes past them.
 */
const doubted = new Set<string>();

/** Reads one file of the edition: the only fetch and the only check of what came. Throws EditionTrouble. */
export async function fetchEdition<Schema extends v.GenericSchema>(
  schema: Schema,
  { path, edition, signal }: Request,
): Promise<v.InferOutput<Schema>> {
  const address = new URL(path, siteRoot());
  if (edition !== undefined) address.searchParams.set('e', edition);
  const cache = doubted.delete(address.href) ? 'reload' : edition === undefined ? 'no-cache' : 'default';
  try {
    const result = v.safeParse(schema, await readJson(await request(address, cache, signal), path));
    if (!result.success) throw new EditionTrouble('damaged', path, result.issues);
    return result.output;
  } catch (error) {
    if (error instanceof EditionTrouble) doubted.add(address.href);
    throw error;
  }
}

/** An address that names its edition never changes; any other is asked for anew, so that two editions are never mixed. */
async function request(address: URL, cache: RequestCache, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { cache, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new EditionTrouble('offline', address.pathname, error);
  }
}

async function readJson(response: Response, path: string): Promise<unknown> {
  if (response.status === 409) throw new EditionTrouble('replaced', path);
  if (response.status === 429 || response.status >= 500) throw new EditionTrouble('busy', path);
  // Many static hosts answer an unknown path with their own page and status 200.
  const isPage = response.headers.get('content-type')?.includes('text/html') === true;
  if (!response.ok || isPage) throw new EditionTrouble('missing', path);
  try {
    return await response.json();
  } catch (error) {
    throw new EditionTrouble('damaged', path, error);
  }
}
