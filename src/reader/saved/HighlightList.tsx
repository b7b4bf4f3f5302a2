import type { ReactNode } from 'react';
import { direction, quotationMarks } from '#edition/language.ts';
import { announce } from '#reader/data/change.ts';
import { highlights, type Highlight } from '#reader/data/highlights.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { localDate } from '#reader/ui/date.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useInterface } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/yours/useYourWords.ts';
import { NoteOf } from './NoteOf.tsx';

/** Passages the reader marked, each with its story, a note, and a way to take it off. */
export function HighlightList({ kept }: { kept: readonly (readonly [string, Highlight])[] }): ReactNode {
  const words = useYourWords();
  return (
    <ol className="kept-list" aria-label={words.highlights}>
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
        <blockquote lang={row.language} dir={direction(row.language)}>
          <ArticleLink id={row.id} passage={{ block, start, end: start + exact.length }}>
            {open}
            {exact}
            {close}
          </ArticleLink>
        </blockquote>
        <p className="row-meta">
          <bdi lang={row.language}>{row.headline}</bdi> · {localDate(at, language)}
        </p>
        <NoteOf
          label={words.noteOn(exact)}
          note={note}
          onKeep={(text) => put(id, { ...highlight, note: text === '' ? undefined : text }, words.noted)}
        />
      </div>
      <button
        type="button"
        className="target"
        aria-label={words.remove(exact)}
        onClick={() => put(id, undefined, words.unhighlighted)}
      >
        <Icon shape="close" />
      </button>
    </article>
  );
}

type Change = Omit<Highlight, 'note'> & { note?: string | undefined };

function put(id: string, change: Change | undefined, said: string): void {
  const before = highlights.put(new Map([[id, change && withoutEmptyNote(change)]]));
  announce(
    () => said,
    async () => highlights.put(await before),
  );
}

function withoutEmptyNote({ note, ...highlight }: Change): Highlight {
  return note === undefined ? highlight : { ...highlight, note };
}
