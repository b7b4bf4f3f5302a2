import { lazy, useRef, type ReactNode } from 'react';
import type { PrintedArticle, Related } from '#edition/page/printed.ts';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { RelatedItem } from './RelatedItem.tsx';
import { Extra } from '#reader/ui/Extra.tsx';

// It comes once the story can be read.
const Evidences = lazy(async () => ({ default: (await import('./evidence/Evidences.tsx')).Evidences }));

/** More than this stand behind a press, so that forty do not bury the page. */
const SHOWN_AT_FIRST = 5;

/** Where to read on: first what the source itself pointed to, then what the press found, each with its reason. */
export function RelatedAside({ article }: { article: PrintedArticle }): ReactNode {
  const frame = useRef<HTMLElement>(null);
  const isLive = useIsLive();
  const { related } = article;
  const { words, language, direction } = useInterface();
  if (related.length === 0) return null;
  const linked = related.filter(({ origin }) => origin === 'linked');
  const found = related.filter(({ origin }) => origin === 'found');
  return (
    <aside ref={frame} aria-label={words.related.label} className="related" lang={language} dir={direction}>
      <RelatedList title={words.related.linked} items={linked} />
      <RelatedList title={words.related.found} items={found} />
      <Extra>{isLive && found.length > 0 && <Evidences article={article} frame={frame} />}</Extra>
    </aside>
  );
}

function RelatedList({ title, items }: { title: string; items: readonly Related[] }): ReactNode {
  const { words } = useInterface();
  const number = useNumber();
  if (items.length === 0) return null;
  const later = items.slice(SHOWN_AT_FIRST);
  return (
    <section>
      <h2>{title}</h2>
      <Items items={items.slice(0, SHOWN_AT_FIRST)} />
      {later.length > 0 && (
        <details>
          <summary className="target">{words.related.more(number(later.length))}</summary>
          <Items items={later} />
        </details>
      )}
    </section>
  );
}

function Items({ items }: { items: readonly Related[] }): ReactNode {
  return (
    <ul>
      {items.map((item, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- one article may be linked twice; the list never changes order
        <RelatedItem key={position} item={item} />
      ))}
    </ul>
  );
}
