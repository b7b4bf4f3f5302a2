/** From so many characters on, a headline is set smaller. */
const LONG = 80;
const VERY_LONG = 130;

/** The class of a headline so long, so that it stays a headline and does not become the page. */
export function headlineSize({ length }: string): string {
  if (length > VERY_LONG) return 'is-very-long';
  return length > LONG ? 'is-long' : '';
}
