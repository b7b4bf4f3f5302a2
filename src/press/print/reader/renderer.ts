import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageData, RenderPage } from '#edition/pageData.ts';
import { fingerprint } from '#press/print/fingerprint.ts';

export type Renderer = {
  /** Hash of the code that renders. */
  hash: string;
  /** The markup of a page that carries this JSON; `root` as `RenderPage` has it. */
  render: (json: string, root: string | undefined) => Promise<string>;
};

/** Loads the reader's own rendering of its pages, from the bundle that was built for it. */
export async function openRenderer(bundle: string): Promise<Renderer> {
  const { renderPage } = (await import(pathToFileURL(bundle).href)) as { renderPage: RenderPage };
  return {
    hash: await fingerprint(path.dirname(bundle), ['**']),
    render: (json, root) => renderPage(JSON.parse(json) as PageData, root),
  };
}
