import type { ReactNode } from 'react';
import { direction } from '#edition/language.ts';
import type { Kept } from '#reader/data/library.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { localDate } from '#reader/ui/date.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { Picture } from '#reader/ui/Picture.tsx';
import { TrailContext, trailThrough } from '#reader/ui/trail.ts';
import { useSavedWords } from '#reader/words/saved/useSavedWords.ts';
import { useInterface } from '#reader/words/useWords.ts';

type KeptListProps = {
  label: string;
  kept: readonly Kept[];
  /** "saved 14 March 2024" */
  say: (date: string) => string;
  onRemove: (row: Kept['row']) => void;
};

/** Stories kept on this device, each with a way to take it off the list. */
export function KeptList({ label, kept, say, onRemove }: KeptListProps): ReactNode {
  return (
    <TrailContext value={trailThrough(kept.map(({ row }) => row))}>
      <ol className="kept-list" aria-label={label}>
        {kept.map((entry) => (
          <li key={entry.row.id}>
            <KeptRow {...entry} say={say} onRemove={() => onRemove(entry.row)} />
          </li>
        ))}
      </ol>
    </TrailContext>
  );
}

type KeptRowProps = Kept & { say: (date: string) => string; onRemove: () => void };

function KeptRow({ row, at, say, onRemove }: KeptRowProps): ReactNode {
  const { language } = useInterface();
  const words = useSavedWords();
  return (
    <article className="kept">
      <div>
        <h3 lang={row.language} dir={direction(row.language)}>
          <ArticleLink id={row.id} isHeadline>
            {row.headline}
          </ArticleLink>
        </h3>
        <Dots className="row-meta">
          {row.section !== undefined && <bdi>{row.section}</bdi>}
          <span>{say(localDate(at, language))}</span>
        </Dots>
      </div>
      {row.image && <Picture image={row.image} sizes="96px" isDecorative className="kept-picture" />}
      <button type="button" className="target" onClick={onRemove} aria-label={words.remove(row.headline)}>
        <Icon shape="close" />
      </button>
    </article>
  );
}
