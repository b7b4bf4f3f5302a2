import { useRef, useState, type ReactNode } from 'react';
import { announce } from '#reader/data/shelf/change.ts';
import { raiseFlag } from '#reader/data/shelf/mutes.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { MAX_FILE_BYTES, mergeLibrary, parseLibrary } from './libraryFile.ts';

/** Brings an exported library back: what is new comes in, what is here stays. Says how it went. */
export function ImportButton(): ReactNode {
  const words = useYourWords();
  const number = useNumber();
  const field = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  const take = async (file: File): Promise<void> => {
    setTrouble('');
    if (file.size > MAX_FILE_BYTES) return setTrouble(words.importTooLarge);
    const library = parseLibrary(await file.text());
    if (!library) return setTrouble(words.importFailed);
    const { added, undo } = await mergeLibrary(library);
    if (added === 0) return setTrouble(words.importedNothing);
    raiseFlag();
    announce(() => words.imported(added, number(added)), undo);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {words.import}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={words.import}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          if (file) void take(file).finally(() => (target.value = ''));
        }}
      />
      <output>{trouble}</output>
    </>
  );
}
