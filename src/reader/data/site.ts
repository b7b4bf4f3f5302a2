// Kept out of the `new URL(…, import.meta.url)` form, which the bundler would take for an asset.
const moduleAddress: string = import.meta.url;

/** The address of the site's root, with a slash at its end: every built module lies one folder below it. */
export function siteRoot(): URL {
  return new URL(import.meta.env.DEV ? import.meta.env.BASE_URL : '..', moduleAddress);
}
