// The files of an index: "index.json", "index-2.json"
const INDEX = /^index(?:-\d+)?$/;

/**
 * The slug of what has its file beside those of an index, told apart from these by what it is.
 *
 * @example besideIndex('index', 'topic') // 'topic-index'; besideIndex('ash-corner', 'topic') // 'ash-corner'
 */
export function besideIndex(slug: string, kind: 'topic' | 'voice'): string {
  return INDEX.test(slug) ? `${kind}-${slug}` : slug;
}
