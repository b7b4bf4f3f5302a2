/**
 * Why a file of the edition cannot be shown.
 *
 * - `offline`: no answer at all. - `busy`: the host answers, but not now (429, 5xx).
 * - `missing`: there is no such file. - `damaged`: there is one, and it is not what it should be.
 * - `replaced`: the host has another edition by now, or other code than this page was opened with.
 */
export type TroubleKind = 'offline' | 'busy' | 'missing' | 'damaged' | 'replaced';

export class EditionTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, path: string, cause?: unknown) {
    super(`${path} is ${kind}`, { cause });
    this.name = 'EditionTrouble';
    this.kind = kind;
  }
}

// What engines say of a module that cannot be had: Chromium and Firefox, Safari, and the bundler of a style sheet.
const GONE_CODE = /dynamically imported module|importing a module script|unable to preload css/i;

/** Code that cannot be had went with a new edition; any other stray error counts as damage: nothing the reader can wait out. */
export function troubleKind(error: unknown): TroubleKind {
  if (error instanceof EditionTrouble) return error.kind;
  return error instanceof Error && GONE_CODE.test(error.message) ? 'replaced' : 'damaged';
}
