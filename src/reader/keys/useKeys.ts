import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Headline, HeadlinePage } from '#edition/page/headline.ts';
import { headlineOf, toggleRead, toggleSaved } from '#reader/data/shelf/library.ts';
import { articleQuery } from '#reader/data/queries.ts';
import { isForPage } from '#reader/ui/address/isForPage.ts';
import { keyOf } from '#reader/ui/address/keyOf.ts';
import { useArticleId } from '#reader/ui/address/useArticleId.ts';
import { keyTable, type Doing } from './keyTable.ts';
import { idOfRow, rowInFocus, stepRow } from './rows.ts';

/** The second key of two follows the first within this time. */
const SEQUENCE_MS = 1000;

/** Listens for the keys of `keyTable`, wherever one does not write. `showHelp` answers `?`. */
export function useKeys(showHelp: () => void): void {
  const navigate = useNavigate();
  const client = useQueryClient();
  const articleId = useArticleId();
  useEffect(() => {
    const go = (to: string): void => void navigate(to);
    const withRow = (act: (row: Headline) => void): void => {
      const row = findRow(client, idOfRow(rowInFocus()) ?? articleId);
      if (row) act(row);
    };
    const doings: Record<Doing, () => void> = {
      // The search field answers its key itself: it must from the first moment.
      search: () => undefined,
      nextRow: () => stepRow(1),
      previousRow: () => stepRow(-1),
      open: () => rowInFocus()?.click(),
      save: () => withRow(toggleSaved),
      markRead: () => withRow(toggleRead),
      nextStory: () => follow('.around .next'),
      previousStory: () => follow('.around .previous'),
      front: () => go('/'),
      saved: () => go('/saved'),
      history: () => go('/history'),
      voices: () => go('/voices'),
      settings: () => openBy(document.querySelector('header [popovertarget]')),
      help: showHelp,
    };
    const press = answer(doings);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [navigate, client, articleId, showHelp]);
}

/**
 * As the pointer does: what opens has its opener in focus, which the keyboard goes on from. What opens may still be coming:
 * whoever pressed Tab before it was there went past it, which closed it, and is fetched back; whoever did anything else is not.
 */
function openBy(button: HTMLButtonElement | null): void {
  button?.focus();
  button?.click();
  const panel = button?.popoverTargetElement;
  if (!panel || panel.childElementCount > 0 || !panel.matches(':popover-open')) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  const observer = new MutationObserver(() => {
    waiting.abort();
    button.focus();
    if (!panel.matches(':popover-open')) button.click();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(panel, { childList: true });
  addEventListener('keydown', ({ key }) => key === 'Tab' || key === 'Shift' || waiting.abort(), { signal });
  addEventListener('pointerdown', () => waiting.abort(), { signal });
}

/** `g` only begins: the key after it then stands for the second of two, and not for itself. */
function answer(doings: Record<Doing, () => void>): (event: KeyboardEvent) => void {
  let begunAt = -SEQUENCE_MS;
  return (event) => {
    if (event.repeat || !isForPage(event)) return;
    const key = keyOf(event);
    const isSecond = event.timeStamp - begunAt < SEQUENCE_MS;
    begunAt = key === 'g' && !isSecond ? event.timeStamp : -SEQUENCE_MS;
    const meant = isSecond ? `g ${key}` : key;
    const found = keyTable.find(({ keys }) => keys.join(' ') === meant);
    if (found) doings[found.does]();
  };
}

/** In a story that was searched for, these keys go from hit to hit. */
function follow(selector: string): void {
  if (document.querySelector('.hits-bar')) return;
  document.querySelector<HTMLElement>(selector)?.click();
}

/** The story one is in, or a row of a list that was read in this visit. */
function findRow(client: QueryClient, id: string | undefined): Headline | undefined {
  if (id === undefined) return undefined;
  const article = client.getQueryData(articleQuery(id).queryKey);
  if (article) return headlineOf(article);
  const pages = client.getQueriesData<HeadlinePage>({ queryKey: ['headlines'] });
  return pages.flatMap(([, page]) => page?.rows ?? []).find((row) => row.id === id);
}
