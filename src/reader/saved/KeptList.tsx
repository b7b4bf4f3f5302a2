import type { ReactNode } from 'react';
import type { Kept } from '#reader/data/shelf/library.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { localDate } from '#reader/ui/type/date.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { Picture } from '#reader/ui/Picture.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { TrailContext, trailThrough } from '#reader/ui/address/trail.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { More } from './More.tsx';
import { Note } from './Note.tsx';
import { usePart } from './usePart.ts';

type KeptListProps = {
  label: string;
  kept: readonly Kept[];
  /** "saved 14 March 2024" */
  say: (date: string) => string;
  onRemove: (row: Kept['row']) => void;
  hasNotes?: boolean;
};

/** Stories kept on this device, each with a way to take it off the list. */
export function KeptList({ label, kept, say, onRemove, hasNotes = false }: KeptListProps): ReactNode {
  const { part, ...further } = usePart(kept);
  return (
    <TrailContext value={trailThrough(part.map(({ row }) => row))}>
      <ol aria-label={label}>
        {part.map((entry) => (
          <li key={entry.row.id}>
            <KeptRow kept={entry} say={say} onRemove={() => onRemove(entry.row)} hasNote={hasNotes} />
          </li>
        ))}
      </ol>
      <More {...further} />
    </TrailContext>
  );
}

type KeptRowProps = { kept: Kept; say: (date: string) => string; onRemove: () => void; hasNote: boolean };

function KeptRow({ kept, say, onRemove, hasNote }: KeptRowProps): ReactNode {
  const { row, at } = kept;
  const { language } = useInterface();
  const words = useYourWords();
  return (
    <article className="kept">
      <div>
        <h2 {...inLanguage(row.language)}>
          <ArticleLink id={row.id} isHeadline className="row-link">
            {row.headline}
          </ArticleLink>
        </h2>
        <Dots className="row-meta">
          {row.section !== undefined && <bdi>{row.section}</bdi>}
          {say(localDate(at, language))}
        </Dots>
        {hasNote && <Note kept={kept} />}
      </div>
      {row.image && <Picture image={row.image} sizes="96px" isDecorative className="kept-picture" />}
      <button type="button" className="target" onClick={onRemove} aria-label={words.remove(row.headline)}>
        <Icon shape="close" />
      </button>
    </article>
  );
}
