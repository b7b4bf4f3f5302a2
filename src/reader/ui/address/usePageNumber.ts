import { useParams } from 'react-router';
import { pageIn } from '#reader/data/pageNumber.ts';
import { useAsked } from './useAsked.ts';

/** Which page of a list the address asks for. */
export function usePageNumber(): number {
  const { page } = useParams();
  return pageIn(page, useAsked()[0]);
}
