/** Entries in the order they are shown in: by their moment, the last first. */
export function newestFirst<Entry extends { at: number }>(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((one, other) => other.at - one.at);
}
