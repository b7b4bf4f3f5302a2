import type { ReactNode } from 'react';
import { Keys } from '#reader/keys/Keys.tsx';
import { useFocusKept } from '#reader/keys/useFocusKept.ts';
import { useFootRoom } from '#reader/keys/useFootRoom.ts';
import { useLeaving } from '#reader/keys/useLeaving.ts';
import { useTabInView } from '#reader/keys/useTabInView.ts';
import { useLocation } from 'react-router';
import { PlaceKeeper } from '#reader/place/PlaceKeeper.tsx';
import { useFaces } from '#reader/settings/useFaces.ts';
import { useTranslated } from './useTranslated.ts';

/** What the frame does for its reader without being seen. */
export function Behind(): ReactNode {
  useFaces(useLocation().pathname);
  useLeaving();
  useTabInView();
  useFootRoom();
  useFocusKept();
  useTranslated();
  return (
    <>
      <PlaceKeeper />
      <Keys />
    </>
  );
}
