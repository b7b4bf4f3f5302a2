/** Raw deflate (RFC 1951), as the writer's runtime has it: `deflateRawSync` in Node. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Its reverse: `DecompressionStream('deflate-raw')` in a browser. `undefined` where the bytes are no deflate stream. */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;
