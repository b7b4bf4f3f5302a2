/** Raw deflate (RFC 1951), as the writer's runtime has it: `deflateRawSync` in Node; a dictionary comes before the bytes. */
export type Deflate = (bytes: Uint8Array, dictionary?: Uint8Array) => Uint8Array;

/** Its reverse: `DecompressionStream('deflate-raw')` in a browser. `undefined` where the bytes are no deflate stream. */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

/**
 * A stream deflated with a dictionary as one that needs none: the dictionary goes before it as a stored block (RFC 1951, 3.2.4).
 * Browsers inflate with no dictionary. What is inflated begins with the dictionary.
 *
 * - `dictionary` has fewer than 32,768 bytes.
 */
export function withDictionary(deflated: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const { length } = dictionary;
  const stream = new Uint8Array(5 + length + deflated.length);
  stream.set([0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]);
  stream.set(dictionary, 5);
  stream.set(deflated, 5 + length);
  return stream;
}
