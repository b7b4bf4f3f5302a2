import type { ReactNode } from 'react';
import { quotationMarks } from '#edition/text/language.ts';
import { putHighlight, putNote, type Highlight } from '#reader/data/shelf/highlights.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { localDate } from '#reader/ui/type/date.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { NoteOf } from '#reader/ui/notes/NoteOf.tsx';

/** Passages the reader marked, each with its story, a note, and a way to take it off. */
export function HighlightList({ kept }: { kept: readonly (readonly [string, Highlight])[] }): ReactNode {
  const words = useYourWords();
  return (
    <ol aria-label={words.highlights}>
      {kept.map(([id, highlight]) => (
        <li key={id}>
          <HighlightRow id={id} highlight={highlight} />
        </li>
      ))}
    </ol>
  );
}

function HighlightRow({ id, highlight }: { id: string; highlight: Highlight }): ReactNode {
  const words = useYourWords();
  const { language } = useInterface();
  const { row, block, start, exact, note, at } = highlight;
  const [open, close] = quotationMarks(row.language);
  return (
    <article className="kept">
      <div>
        <blockquote {...inLanguage(row.language)}>
          <ArticleLink id={row.id} passage={{ block, start, end: start + exact.length }}>
            {open}
            {exact}
            {close}
          </ArticleLink>
        </blockquote>
        <p className="row-meta">
          <bdi {...inLanguage(row.language)}>{row.headline}</bdi> · {localDate(at, language)}
        </p>
        <NoteOf
          label={words.noteOn(exact)}
          note={note}
          onKeep={(text) => putNote(id, highlight, text, words.noted)}
        />
      </div>
      <button
        type="button"
        className="target"
        aria-label={words.remove(exact)}
        onClick={() => putHighlight(id, undefined, words.unhighlighted)}
      >
        <Icon shape="close" />
      </button>
    </article>
  );
}
