/** The host of an address, as a reader knows it: `averell.example` of `https://www.averell.example/pier`. */
export function hostOf(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  return new URL(href).hostname.replace(/^www\./, '') || undefined;
}
