/** The page an address asks for with `?page=2`; the first where it asks for none, or for nonsense. */
export function pageNumber(params: URLSearchParams): number {
  const asked = params.get('page') ?? '';
  return /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 1;
}
