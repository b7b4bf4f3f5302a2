/**
 * A text that keeps its direction to itself, and that of what stands around it (Unicode Annex 9, section 2.4): what `<bdi>` does, where
 * there is no element, or where one would make whoever reads aloud pause.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
