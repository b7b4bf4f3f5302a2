const PLURAL = /[^s]s$/;
const MIN_STEM_LENGTH = 3;

/** A folded word without the -s of a plural. */
export function stemOf(term: string): string {
  return term.length > MIN_STEM_LENGTH && PLURAL.test(term) ? term.slice(0, -1) : term;
}
