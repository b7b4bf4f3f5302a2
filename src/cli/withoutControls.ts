// oxlint-disable-next-line no-control-regex -- the very characters that must go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Words of a source as a terminal may have them: nothing in them moves its cursor, colours it or gives it commands. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '');
}
