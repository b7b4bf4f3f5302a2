import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { type Kept, toggleRead, toggleSaved, useRead, useSaved } from '#reader/data/library.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { download, libraryJson, newestFirst } from '#reader/saved/exportLibrary.ts';
import { KeptList } from '#reader/saved/KeptList.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { ScriptNeeded } from '#reader/ui/ScriptNeeded.tsx';
import { useLasting } from '#reader/ui/useLasting.ts';
import { usePageTitle } from '#reader/ui/usePageTitle.ts';
import { loadSavedWords, useSavedWords } from '#reader/words/saved/useSavedWords.ts';

const KeepEdition = lazy(async () => ({
  default: (await import('#reader/offline/KeepEdition.tsx')).KeepEdition,
}));

/** More than these are history, not recent. */
const RECENTLY_READ = 50;
/** The device has answered by then, if it holds anything. Until it has, nothing is shown that would move. */
const ANSWER_MS = 150;

export async function loadSaved({ context }: LoaderFunctionArgs): Promise<null> {
  const { language } = await context.get(queryClientContext).ensureQueryData(manifestQuery());
  await loadSavedWords(language);
  return null;
}

/** What the reader keeps on this device: saved for later, and recently read. */
export function SavedPage(): ReactNode {
  const words = useSavedWords();
  const { name } = useSuspenseQuery(manifestQuery()).data;
  const saved = newestFirst(useSaved());
  const read = newestFirst(useRead()).slice(0, RECENTLY_READ);
  const hasAnswered = useLasting(true, ANSWER_MS);
  usePageTitle(`${words.saved} · ${name}`);
  return (
    <div className="saved-page">
      <h1 tabIndex={-1}>{words.saved}</h1>
      <ScriptNeeded />
      {hasAnswered && <Lists saved={saved} read={read} />}
    </div>
  );
}

function Lists({ saved, read }: { saved: readonly Kept[]; read: readonly Kept[] }): ReactNode {
  const words = useSavedWords();
  return (
    <>
      {saved.length === 0 ? (
        <Nothing title={words.nothingSaved} hint={words.nothingSavedHint} />
      ) : (
        <KeptList label={words.saved} kept={saved} say={words.on} onRemove={toggleSaved} />
      )}
      <h2>{words.read}</h2>
      {read.length === 0 ? (
        <Nothing title={words.nothingRead} />
      ) : (
        <KeptList label={words.read} kept={read} say={words.readOn} onRemove={toggleRead} />
      )}
      {saved.length + read.length > 0 && <Export />}
      <Suspense>
        <KeepEdition />
      </Suspense>
    </>
  );
}

function Nothing({ title, hint }: { title: string; hint?: string }): ReactNode {
  return (
    <div className="nothing-kept">
      <p>{title}</p>
      {hint !== undefined && <p className="hint">{hint}</p>}
    </div>
  );
}

function Export(): ReactNode {
  const words = useSavedWords();
  const saved = useSaved();
  const read = useRead();
  return (
    <section className="export">
      <button
        type="button"
        className="button"
        onClick={() => download('broadsheet-library.json', libraryJson(saved, read))}
      >
        <Icon shape="download" />
        {words.export}
      </button>
      <p>{words.exportHint}</p>
    </section>
  );
}
