import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useState, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { articleQuery } from '#reader/data/queries.ts';
import { read } from '#reader/data/shelf/library.ts';
import { forgetPlace, keepPlace, places, type Place } from '#reader/data/shelf/places.ts';
import { useArticleId } from '#reader/ui/address/useArticleId.ts';
import { focusOn } from '#reader/ui/screen/focusOn.ts';
import { hitsParam } from '#reader/ui/address/hitsParam.ts';
import { READING_LINE } from './anchor.ts';
import { holdAnchor } from './holdAnchor.ts';
import { placeIn } from './placeIn.ts';
import { Resumed } from './Resumed.tsx';
import { keepVisit, visitOf, type Visit } from './visits.ts';

/**
 * Nobody loses their place: each page is left where it was left on Back, Forward and a reload, a story opens where one
 * stopped in it, and what one reads stays where it is when the text or the window changes its size.
 */
export function PlaceKeeper(): ReactNode {
  const { key, pathname, search, hash } = useLocation();
  const isReturn = useNavigationType() === NavigationType.Pop;
  const id = useArticleId();
  const client = useQueryClient();
  const [resumedAt, setResumedAt] = useState<string>();
  const page = `${key} ${pathname.replace(/\/$/, '')}${search}`;
  useLayoutEffect(() => {
    let isLeft = false;
    const { hold, stop } = holdAnchor((anchor) => {
      // The page went up to its search field by itself
      if (isSearching()) return;
      keepVisit(page, anchor);
      const article = id === undefined ? undefined : client.getQueryData(articleQuery(id).queryKey);
      if (article) void keepStory(placeIn(article, anchor), article.id);
    });
    const resume = async (story: string): Promise<void> => {
      const place = await places.get(story);
      // The reader may be gone, or have gone on, before the device has answered.
      if (isLeft || !place || window.scrollY > READING_LINE) return;
      const found = hold({ top: READING_LINE, point: place.point });
      if (!found) return;
      focusOnBlock(found);
      setResumedAt(page);
    };
    const visit = isReturn ? visitOf(page) : undefined;
    const leadsElsewhere = hash !== '' || search.includes(hitsParam);
    if (visit && !hasMovedSince(visit)) hold(visit.anchor);
    else if (!visit && id !== undefined && !leadsElsewhere && window.scrollY < READING_LINE) void resume(id);
    return () => {
      isLeft = true;
      stop();
    };
  }, [page, id, isReturn, hash, search, client]);
  const dismiss = useCallback(() => setResumedAt(undefined), []);
  return id !== undefined && resumedAt === page && <Resumed id={id} onDismiss={dismiss} />;
}

/**
 * This code comes a moment after the page of a reload, and its reader may have gone on. A page that only stands at other pixels was
 * moved by the browser, as the faces of its text came.
 */
function hasMovedSince({ y }: Visit): boolean {
  const end = document.documentElement.scrollHeight - window.innerHeight;
  const isElsewhere = window.scrollY > 0 && Math.abs(window.scrollY - Math.min(y, end)) > 2;
  return isElsewhere && document.documentElement.hasAttribute('data-touched');
}

/** Whoever goes up to the top to leave has not lost their place: it goes with the end of the story. */
async function keepStory(place: Place | undefined, id: string): Promise<void> {
  if (isEndInView() && (await read.get(id)) !== undefined) await forgetPlace(id);
  else if (place) await keepPlace(place);
}

function isSearching(): boolean {
  return Boolean(document.activeElement?.closest('[role="search"]'));
}

function isEndInView(): boolean {
  const text = document.querySelector('.prose');
  return text !== null && text.getBoundingClientRect().bottom < window.innerHeight;
}

/** Puts the keyboard where the eye is. */
function focusOnBlock(found: Range | Element): void {
  const node = found instanceof Range ? found.startContainer.parentElement : found;
  const block = node?.closest<HTMLElement>('[id]');
  if (block) focusOn(block);
}
