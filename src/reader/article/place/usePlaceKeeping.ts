import { useEffect } from 'react';
import { forgetPlace, keepPlace } from '#reader/data/places.ts';
import { blockInView } from './blockInView.ts';

/** The scrolling has come to rest. */
const REST_MS = 300;
/** Nobody wants to be brought back to the third paragraph: the story had hardly begun. */
const FIRST_BLOCK_WORTH_KEEPING = 3;

/** Keeps, on the device, where in the story the reader is, whenever the page comes to rest. */
export function usePlaceKeeping(id: string, blockCount: number): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const block = blockInView(blockCount);
      if (block === undefined || block < FIRST_BLOCK_WORTH_KEEPING) forgetPlace(id);
      else keepPlace(id, block);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, REST_MS);
    };
    addEventListener('scroll', wait, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', wait);
    };
  }, [id, blockCount]);
}
