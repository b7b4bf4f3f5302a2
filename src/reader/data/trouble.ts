/**
 * Why a file of the edition cannot be shown.
 *
 * - `offline`: no answer at all. - `busy`: the host answers, but not now (429, 5xx).
 * - `missing`: there is no such file. - `damaged`: there is one, and it is not what it should be.
 */
export type TroubleKind = 'offline' | 'busy' | 'missing' | 'damaged';

export class EditionTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, path: string, cause?: unknown) {
    super(`${path} is ${kind}`, { cause });
    this.name = 'EditionTrouble';
    this.kind = kind;
  }
}

/** A stray error counts as damage: nothing the reader can wait out. */
export function troubleKind(error: unknown): TroubleKind {
  return error instanceof EditionTrouble ? error.kind : 'damaged';
}
