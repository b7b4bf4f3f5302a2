import { bringIntoView } from '#reader/ui/screen/bringIntoView.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { manifestQuery } from '#reader/data/queries.ts';
import { canHighlight, highlight } from '#reader/search/highlight.ts';
import { AtFoot } from '#reader/ui/AtFoot.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { isForPage } from '#reader/ui/address/isForPage.ts';
import { keyOf } from '#reader/ui/address/keyOf.ts';
import { staying } from '#reader/ui/screen/staying.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { useHits } from './useHits.ts';

/** Marks in a story what it was found by. `n` and `N`, or the bar at the foot of the screen, go from hit to hit. */
export function HitSteps({ query }: { query: string }): ReactNode {
  const { edition } = useSuspenseQuery(manifestQuery()).data;
  const words = useSearchWords().hits;
  const hits = useHits(query, edition);
  const { at, step } = useSteps(hits);
  const close = useClosing();
  if (!hits) return null;
  return (
    <AtFoot>
      <section className="notice-card hits-bar" aria-label={words.label}>
        <output>
          <Count at={at} count={hits.length} />
        </output>
        {hits.length > 0 && (
          <>
            <button type="button" className="upward" aria-label={words.previous} onClick={() => step(-1)}>
              <Icon shape="down" size={18} />
            </button>
            <button type="button" aria-label={words.next} onClick={() => step(1)}>
              <Icon shape="down" size={18} />
            </button>
          </>
        )}
        <button type="button" aria-label={words.close} onClick={close}>
          <Icon shape="close" size={18} />
        </button>
      </section>
    </AtFoot>
  );
}

function Count({ at, count }: { at: number; count: number }): ReactNode {
  const words = useSearchWords().hits;
  const number = useNumber();
  if (count === 0) return words.none;
  return at < 0 ? words.count(count, number(count)) : words.stepOf(number(at + 1), number(count));
}

/** Which hit one is at, -1 before the first step; after the last comes the first again. */
function useSteps(hits: readonly Range[] | undefined): { at: number; step: (by: 1 | -1) => void } {
  const [at, setAt] = useState(-1);
  const count = hits?.length ?? 0;
  const step = (by: 1 | -1): void =>
    setAt((from) => (from < 0 && by < 0 ? count - 1 : (from + by + count) % count));
  useEffect(() => {
    const hit = hits?.[at];
    if (!hit) return undefined;
    bringIntoView(hit);
    if (!canHighlight) select(hit);
    return highlight('hit-now', [hit]);
  }, [at, hits]);
  useEffect(() => {
    if (count === 0) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (!isForPage(event)) return;
      const key = keyOf(event);
      if (key === 'n') step(1);
      if (key === 'N') step(-1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return { at, step };
}

/** Takes what was searched for out of the address; everything else stays. */
function useClosing(): () => void {
  const navigate = useNavigate();
  const { pathname, state } = useLocation();
  return () => {
    const kept: unknown = state;
    const trail = typeof kept === 'object' ? kept : {};
    void navigate(pathname, { replace: true, preventScrollReset: true, state: { ...trail, ...staying } });
  };
}

function select(hit: Range): void {
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(hit);
}
