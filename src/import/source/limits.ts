import type { Trouble } from '#import/draft.ts';

/** A source may be this long when decoded; beyond it is an archive or an attack. */
export const MAX_BYTES = 15 * 1024 * 1024;

export function tooLarge(bytes: number): Trouble {
  return { found: `${(bytes / 1024 / 1024).toFixed(1)} MB, more than 15 MB`, remedy: 'divide the file' };
}

/** The code of a system error, "EACCES"; else what the error says of itself. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
