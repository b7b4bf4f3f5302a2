/** Orders texts by their UTF-16 code units, which is the same on every machine; a collator is not. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
