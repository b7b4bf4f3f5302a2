import { lazy, type ReactNode } from 'react';
import { saved, toggleSaved } from '#reader/data/shelf/library.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';
import { KeptList } from '#reader/saved/KeptList.tsx';
import { newestFirst } from '#reader/data/shelf/newestFirst.ts';
import { TakeAlong } from '#reader/saved/take/TakeAlong.tsx';
import { NothingKept, YourPage } from '#reader/saved/YourPage.tsx';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const KeepEdition = lazy(async () => ({
  default: (await import('#reader/offline/KeepEdition.tsx')).KeepEdition,
}));

/** What the reader saved for later, with their notes on it. */
export function Component(): ReactNode {
  const words = useYourWords();
  const entries = useEntries(saved);
  const kept = newestFirst(entries?.values() ?? []);
  return (
    <YourPage title={words.saved}>
      {entries?.size === 0 && <NothingKept title={words.nothingSaved} hint={words.nothingSavedHint} />}
      {kept.length > 0 && (
        <KeptList label={words.saved} kept={kept} say={words.on} onRemove={toggleSaved} hasNotes />
      )}
      {entries && (
        <>
          <TakeAlong />
          <Extra>
            <KeepEdition />
          </Extra>
        </>
      )}
    </YourPage>
  );
}
