import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useRevalidator } from 'react-router';
import { reloadOnce } from '#reader/data/reloadOnce.ts';
import type { TroubleKind } from '#reader/data/trouble.ts';
import { useWords } from '#reader/words/useWords.ts';
import { usePageTitle } from './screen/usePageTitle.ts';

/** What went wrong, in words, and the way on. */
export function Trouble({ kind: given }: { kind: TroubleKind }): ReactNode {
  const words = useWords();
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const kind = useReopened(given);
  const { title, text } = words.trouble[kind];
  usePageTitle(title);
  const tryAgain = async (): Promise<void> => {
    if (kind === 'replaced') return window.location.reload();
    await client.resetQueries({ predicate: (query) => query.state.status === 'error' });
    await revalidate();
  };
  // What was not to be had opens by itself with the line
  useEffect(() => {
    if (kind !== 'offline') return undefined;
    const retry = (): void => void tryAgain();
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  });
  return (
    <section className="trouble">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <p className="flex flex-wrap gap-4">
        {kind !== 'missing' && (
          <button type="button" className="button" onClick={() => void tryAgain()}>
            {words.tryAgain}
          </button>
        )}
        <Link to="/" className="button">
          {words.backToFront}
        </Link>
      </p>
    </section>
  );
}

/** What was replaced is opened anew by itself, where the host can be reached at all. */
function useReopened(kind: TroubleKind): TroubleKind {
  const [isOffline, setIsOffline] = useState(false);
  useEffect(() => {
    if (kind === 'replaced') void reloadOnce().then((outcome) => setIsOffline(outcome === 'offline'));
  }, [kind]);
  return kind === 'replaced' && isOffline ? 'offline' : kind;
}
