import { useState, type ReactNode } from 'react';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { NoteForm } from './NoteForm.tsx';

type NoteOfProps = { label: string; note: string | undefined; onKeep: (text: string) => void };

/** What the reader wrote; pressing it opens the pen. */
export function NoteOf({ label, note, onKeep }: NoteOfProps): ReactNode {
  const words = useYourWords();
  const [isWriting, setIsWriting] = useState(false);
  if (isWriting)
    return <NoteForm label={label} text={note ?? ''} onKeep={onKeep} onClose={() => setIsWriting(false)} />;
  return (
    <button type="button" className="note" onClick={() => setIsWriting(true)}>
      {note === undefined ? (
        words.addNote
      ) : (
        <>
          <span className="hidden-text">{words.note}</span> <span dir="auto">{note}</span>
        </>
      )}
    </button>
  );
}
