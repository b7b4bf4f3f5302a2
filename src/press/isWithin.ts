import path from 'node:path';

/** Whether a path is that of a folder, or lies below it; links are to be resolved before. A name may begin with two dots. */
export function isWithin(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
