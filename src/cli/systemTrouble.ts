// What the system says of a path that was named on the command line
const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOENT', 'is not there'],
  ['ENOTDIR', 'is not a folder'],
  ['EISDIR', 'is a folder, not a file'],
  ['EEXIST', 'is a file, not a folder'],
  ['EACCES', 'may not be read or written'],
  ['EPERM', 'may not be read or written'],
  ['EROFS', 'cannot be written'],
  ['ENOSPC', 'has no room left'],
]);

/** A sentence for an error that a named path causes; `undefined` for any other, which is a bug. */
export function systemTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  // The folder that is to lie there was not there before either
  const reason = syscall === 'mkdir' && code === 'ENOENT' ? 'cannot be made' : REASONS.get(code);
  return reason && `${path ?? 'a path that was named'} ${reason}`;
}
