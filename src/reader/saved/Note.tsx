import type { ReactNode } from 'react';
import { change } from '#reader/data/shelf/change.ts';
import { saved, type Kept } from '#reader/data/shelf/library.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { NoteOf } from '#reader/ui/notes/NoteOf.tsx';

/** What the reader wrote about a story they saved. */
export function Note({ kept }: { kept: Kept }): ReactNode {
  const words = useYourWords();
  return (
    <NoteOf
      label={words.noteOn(kept.row.headline)}
      note={kept.note}
      onKeep={(text) => keepNote(kept, text, words.noted)}
    />
  );
}

function keepNote({ row, at }: Kept, text: string, said: string): void {
  change(saved, new Map([[row.id, { row, at, ...(text !== '' && { note: text }) }]]), () => said);
}
