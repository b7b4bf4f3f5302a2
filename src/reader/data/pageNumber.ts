import type { LoaderFunctionArgs } from 'react-router';

const NUMBER = /^[1-9]\d{0,6}$/;

/** The page an address asks for with `?page=2`; the first where it asks for none, or for nonsense. */
export function pageNumber(params: URLSearchParams): number {
  return numberOf(params.get('page') ?? '') ?? 1;
}

/** The page a list's address asks for, as `/page/2` or, as it was before, as `?page=2`. */
export function pageAsked({ params, request }: Pick<LoaderFunctionArgs, 'params' | 'request'>): number {
  return pageIn(params['page'], new URL(request.url).searchParams);
}

/** The same where both are at hand. */
export function pageIn(segment: string | undefined, params: URLSearchParams): number {
  return numberOf(segment ?? '') ?? pageNumber(params);
}

function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}
