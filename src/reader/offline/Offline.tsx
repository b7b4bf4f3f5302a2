import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { manifestQuery } from '#reader/data/queries.ts';
import { saved } from '#reader/data/shelf/library.ts';
import { useIds } from '#reader/data/shelf/useEntries.ts';
import { newestFirst } from '#reader/data/shelf/newestFirst.ts';
import { useOfflineWords } from '#reader/words/hook/useOfflineWords.ts';
import { keepSaved, letGoSaved } from './keep/keepSaved.ts';
import { storesHere } from './register.ts';
import { keepOnDevice, learnEdition, openNewEdition } from './start.ts';
import type { Stores } from './stores/stores.ts';

/** How often an open page looks for a new edition, in milliseconds. */
const LOOK_MS = 10 * 60_000;

/** Keeps the newspaper on this device, and says once, quietly, when a new edition is out. */
export function Offline(): ReactNode {
  const words = useOfflineWords();
  const [stores] = useState(storesHere);
  const { isOut, dismiss } = useNewEdition(stores);
  useKeepSaved(stores);
  if (!isOut || !words) return null;
  return (
    <span className="notice-card">
      {words.newEdition}
      <button type="button" className="target notice-undo" onClick={() => void openNewEdition(stores)}>
        {words.open}
      </button>
      <button type="button" className="target" onClick={dismiss}>
        {words.later}
      </button>
    </span>
  );
}

function useNewEdition(stores: Stores | undefined): { isOut: boolean; dismiss: () => void } {
  const client = useQueryClient();
  const [isOut, setIsOut] = useState(false);
  const told = useRef<string>(undefined);
  useEffect(() => {
    let lookedMs = 0;
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || Date.now() - lookedMs < LOOK_MS / 2) return;
      lookedMs = Date.now();
      const news = await learnEdition(client);
      if (!news) return;
      const { edition } = news.manifest;
      if (news.isNew && told.current !== edition) setIsOut(true);
      told.current = edition;
      // What breaks off (the connection, the edition) goes on with the next look or the next page
      if (stores) await keepOnDevice(stores, news.manifest).catch(() => undefined);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    const onChange = (): void => void look();
    document.addEventListener('visibilitychange', onChange);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onChange);
    };
  }, [client, stores]);
  return { isOut, dismiss: () => setIsOut(false) };
}

/** Until the device has answered nothing seems saved: only what is taken off before the reader's eyes is let go. */
function useKeepSaved(stores: Stores | undefined): void {
  const client = useQueryClient();
  const ids = useIds(saved);
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const gone = [...before.current].filter((id) => !ids.has(id));
    before.current = ids;
    if (!stores || client.getQueryData(manifestQuery().queryKey)?.offline === false) return;
    void letGoSaved(stores, gone)
      .then(async () => keepSaved(stores, client, await newestSaved()))
      .catch(() => undefined);
  }, [client, ids, stores]);
}

async function newestSaved(): Promise<string[]> {
  return newestFirst((await saved.everything()).values()).map(({ row }) => row.id);
}
