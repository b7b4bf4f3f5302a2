import { useEffect, useMemo, useState } from 'react';
import { mutes, type Mute } from '#reader/data/shelf/mutes.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';
import { compileMutes, type Mutable } from './compileMutes.ts';

export type Unmuted<Row> = {
  rows: readonly Row[];
  /** Whether something else the page shows is not muted either. */
  isShown: (other: Mutable) => boolean;
  /** How many rows are muted. */
  hidden: number;
  isShowing: boolean;
  toggle: () => void;
};

/** The ids of the articles that a query finds, the newest first. */
export type FindIds = (query: string) => Promise<readonly string[]>;

/** The rows of a list that are not muted; all of them while the reader asks to see them, and until the device has answered. */
export function useUnmuted<Row extends Mutable>(rows: readonly Row[], findIds: FindIds): Unmuted<Row> {
  const entries = useEntries(mutes);
  const [isShowing, setIsShowing] = useState(false);
  const found = useFound(entries, findIds);
  const isMuted = useMemo(() => compileMutes(entries?.values() ?? []), [entries]);
  const isReady = found !== undefined;
  useEffect(() => {
    if (isReady) document.documentElement.removeAttribute('data-muted');
  }, [isReady]);
  const isHidden = (row: Mutable): boolean =>
    found !== undefined && entries?.size !== 0 && isMuted(row, found);
  const visible = rows.filter((row) => !isHidden(row));
  return {
    rows: isShowing ? rows : visible,
    isShown: (other) => isShowing || !isHidden(other),
    hidden: rows.length - visible.length,
    isShowing,
    toggle: () => setIsShowing(!isShowing),
  };
}

/** More searches than these would keep a list waiting: the oldest are left out. */
const MAX_SEARCHES = 100;
const answers = new Map<string, Promise<readonly string[]>>();

/** What the searches and voices among the mutes hide; undefined until that is known. */
function useFound(
  entries: ReadonlyMap<string, Mute> | undefined,
  findIds: FindIds,
): ReadonlySet<string> | undefined {
  const [found, setFound] = useState<ReadonlySet<string>>();
  useEffect(() => {
    if (!entries) return undefined;
    let isGone = false;
    const queries = [...entries.values()].flatMap(queryOf).slice(-MAX_SEARCHES);
    const ask = async (query: string): Promise<readonly string[]> => {
      const answer = answers.get(query) ?? findIds(query).catch(() => []);
      answers.set(query, answer);
      return answer;
    };
    const askAll = async (): Promise<void> => {
      const ids = await Promise.all(queries.map(ask));
      if (!isGone) setFound(new Set(ids.flat()));
    };
    void askAll();
    return () => {
      isGone = true;
    };
  }, [entries, findIds]);
  return found;
}

function queryOf({ kind, text }: Mute): string[] {
  if (kind === 'search') return [text];
  return kind === 'voice' ? [`said:"${text.replaceAll('"', '')}"`] : [];
}
