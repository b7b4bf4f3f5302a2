import { useEffect, useRef, type ReactNode } from 'react';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

type NoteFormProps = {
  label: string;
  text: string;
  /** With the note, trimmed; empty to have none. */
  onKeep: (text: string) => void;
  onClose: () => void;
};

/** Where a note is written. Escape leaves it as it was. */
export function NoteForm({ label, text, onKeep, onClose }: NoteFormProps): ReactNode {
  const words = useYourWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        const written = field.current?.value.trim() ?? '';
        if (written !== text) onKeep(written);
        onClose();
      }}
    >
      <textarea
        ref={field}
        aria-label={label}
        defaultValue={text}
        rows={3}
        maxLength={2000}
        dir="auto"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      />
      <div>
        <button type="submit" className="button">
          {words.keepNote}
        </button>
        <button type="button" className="target" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
