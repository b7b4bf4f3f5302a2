import { type Entry as PackedFile, type ZipFile, getFileNameLowLevel, openPromise } from 'yauzl';
import type { Trouble } from '#import/draft.ts';
import { MAX_BYTES, codeOf, tooLarge } from './limits.ts';
import { type Bytes, streamBytes } from './streamBytes.ts';

/** A file in an archive that is open: its name, and its bytes when asked for, never more than 15 MB. */
export type Entry = { name: string; read: () => Promise<Bytes> };

/** An open ZIP archive; `trouble` where it breaks off before its end. Whoever opens it closes it. */
export type Archive = { entries: Entry[]; trouble?: Trouble; close: () => void };

const MAX_ENTRIES = 1_000_000;
// Names are decoded and never checked: they are only names, nothing is written by them
const OPTIONS = { autoClose: false, decodeStrings: false } as const;

/** The files in a ZIP archive, from its central directory. One that is no archive has no entries and says why. */
export async function openArchive(path: string): Promise<Archive> {
  const entries: Entry[] = [];
  let zip: ZipFile | undefined;
  const close = (): void => zip?.close();
  try {
    zip = await openPromise(path, OPTIONS);
    for await (const file of zip.eachEntry()) {
      const name = nameOf(file);
      if (!name.endsWith('/')) entries.push({ name, read: readerOf(zip, file) });
      if (entries.length > MAX_ENTRIES) throw new Error(`more than ${MAX_ENTRIES} files`);
    }
    return { entries, close };
  } catch (error) {
    const found = `a ZIP archive that cannot be read (${codeOf(error)})`;
    return { entries, close, trouble: { found, remedy: 'pack it again' } };
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: PackedFile): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function readerOf(zip: ZipFile, file: PackedFile): Entry['read'] {
  return async () => {
    if (file.isEncrypted())
      return { trouble: { found: 'a file that is encrypted', remedy: 'pack it again without a password' } };
    if (file.uncompressedSize > MAX_BYTES) return { trouble: tooLarge(file.uncompressedSize) };
    try {
      return await streamBytes(await zip.openReadStreamPromise(file));
    } catch (error) {
      return {
        trouble: { found: `a packed file that cannot be read (${codeOf(error)})`, remedy: 'pack it again' },
      };
    }
  };
}
