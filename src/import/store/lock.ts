import { hostname } from 'node:os';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that this import alone writes to: two at once would each take the other's articles for somebody's own. */
export type Lock = {
  /** Says that the import is still at work. */
  keep(): void;
  release(): void;
};

/** A lock that nobody kept for so long is of an import that is gone, whoever has its number now. */
const MAX_SILENCE_MS = 10 * 60_000;

/** Takes a folder for this import, or tells who has it; what a killed import left behind is taken over. */
export function lockFolder(into: string): Lock | { held: string; path: string } {
  const path = join(into, 'receipts', 'import.lock');
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    if (isWritten(path)) return { keep: () => touch(path), release: () => rmSync(path, { force: true }) };
    const held = holder(path);
    if (held !== undefined) return { held, path };
    // Renamed before it is removed: of several that find it, one has it then, and none takes a new one away
    removeStale(path);
  }
}

function isWritten(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds a lock; absent where it is gone. */
function holder(path: string): string | undefined {
  try {
    const [pid = '', host = ''] = readFileSync(path, 'utf8').split(' ');
    const isSilent = Date.now() - statSync(path).mtimeMs > MAX_SILENCE_MS;
    const isGone = host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)));
    return isSilent || isGone ? undefined : `process ${pid} on ${host}`;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is another user's
    return codeOf(error) === 'EPERM';
  }
}

function removeStale(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
