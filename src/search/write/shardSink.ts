/** Where shards go: takes the payloads of a group, and gives the name they were stored under. */
export type ShardSink = (payloads: readonly Uint8Array[]) => Promise<string>;
