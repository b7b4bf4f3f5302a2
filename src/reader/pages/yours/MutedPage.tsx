import type { ReactNode } from 'react';
import { mutes } from '#reader/data/shelf/mutes.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';
import { MuteForm } from '#reader/muted/MuteForm.tsx';
import { MuteList } from '#reader/muted/MuteList.tsx';
import { More } from '#reader/saved/More.tsx';
import { newestFirst } from '#reader/data/shelf/newestFirst.ts';
import { usePart } from '#reader/saved/usePart.ts';
import { NothingKept, YourPage } from '#reader/saved/YourPage.tsx';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** What the reader does not want to see in lists. */
export function Component(): ReactNode {
  const words = useYourWords();
  const entries = useEntries(mutes);
  const { part, ...further } = usePart(newestFirst(entries?.values() ?? []));
  return (
    <YourPage title={words.mutedTitle}>
      <MuteForm />
      {entries?.size === 0 && <NothingKept title={words.nothingMuted} hint={words.nothingMutedHint} />}
      {part.length > 0 && <MuteList muted={part} />}
      <More {...further} />
    </YourPage>
  );
}
