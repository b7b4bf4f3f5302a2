/**
 * Data that is kept as one flat list, each value once and named by its place, as devalue writes it
 * (https://github.com/sveltejs/devalue) and Nuxt with it, as the value it stands for; anything else as it is.
 *
 * - An object or list that is named in several places stands in the first: the data may be a ring.
 */
export function unflattened(data: unknown): unknown {
  if (!Array.isArray(data) || !isIndexed(data[0])) return data;
  const values: readonly unknown[] = data;
  const met = new Set<unknown>();
  return valueAt(0, 0);

  function valueAt(place: unknown, nesting: number): unknown {
    const value = typeof place === 'number' ? values[place] : undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (met.has(place) || nesting > MAX_NESTING) return undefined;
    met.add(place);
    if (!Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, valueAt(inner, nesting + 1)]),
      );
    const [first, second]: unknown[] = value;
    if (typeof first !== 'string') return value.map((inner) => valueAt(inner, nesting + 1));
    // ["Reactive", 1], ["Date", "2024-03-12T10:45:00Z"]
    return typeof second === 'number' ? valueAt(second, nesting + 1) : second;
  }
}

const MAX_NESTING = 100;

/** An object of places, or the name of a type and a place. */
function isIndexed(first: unknown): boolean {
  if (typeof first !== 'object' || first === null) return false;
  const [name, place]: unknown[] = Array.isArray(first) ? first : ['', 0];
  if (Array.isArray(first)) return typeof name === 'string' && typeof place === 'number';
  const places = Object.values(first);
  return places.length > 0 && places.every((each) => typeof each === 'number');
}
