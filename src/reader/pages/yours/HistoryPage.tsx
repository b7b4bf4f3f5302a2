import type { ReactNode } from 'react';
import { change } from '#reader/data/shelf/change.ts';
import { read, toggleRead } from '#reader/data/shelf/library.ts';
import type { Entries } from '#reader/data/shelf/shelf.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';
import { KeptList } from '#reader/saved/KeptList.tsx';
import { newestFirst } from '#reader/data/shelf/newestFirst.ts';
import { NothingKept, YourPage } from '#reader/saved/YourPage.tsx';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** What the reader has read to its end on this device. */
export function Component(): ReactNode {
  const words = useYourWords();
  const entries = useEntries(read);
  const kept = newestFirst(entries?.values() ?? []);
  return (
    <YourPage title={words.history}>
      {entries?.size === 0 && <NothingKept title={words.nothingRead} hint={words.nothingReadHint} />}
      {entries && kept.length > 0 && (
        <>
          <KeptList label={words.history} kept={kept} say={words.readOn} onRemove={toggleRead} />
          <button type="button" className="button kept-more" onClick={() => clear(entries, words.cleared)}>
            {words.clear}
          </button>
        </>
      )}
    </YourPage>
  );
}

function clear(entries: Entries<unknown>, said: string): void {
  change(read, new Map([...entries.keys()].map((id) => [id, undefined])), () => said);
}
