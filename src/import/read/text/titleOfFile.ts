/** What a file is called, as a headline where its text has none. @example titleOfFile('a/north-pier.en.srt') // 'North pier' */
export function titleOfFile(source: string): string | undefined {
  const name = source
    .replace(/^.*[/\\]/s, '')
    .replace(/(?:\.[a-z]{2})?\.\w+$/i, '')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  return /\p{L}/u.test(name) ? name.slice(0, 1).toUpperCase() + name.slice(1) : undefined;
}
