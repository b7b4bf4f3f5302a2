import { articleAddress } from '#edition/paths.ts';
import { siteRoot } from '#reader/data/site.ts';

/** The address of an article, host and all: for files that leave the site. */
export function fullAddress(id: string): string {
  return new URL(articleAddress(id), siteRoot()).href;
}
