import { useHref } from 'react-router';

/** Turns a path of the edition (`edition/images/…`) into an address that holds under any base path. */
export function useSiteHref(): (path: string) => string {
  const root = useHref('/').replace(/\/$/, '');
  return (path) => `${root}/${path}`;
}
