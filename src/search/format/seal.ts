/**
 * Shards by content: a file's name is the hash of what its group holds, and every file can be checked on its own.
 *
 * A group is one shard, or several small neighbours (rows) that share one name so that the root stays small. A file is
 * the payload, then a 32-bit check of every member's payload, then the number of members. The group's name is the
 * 48-bit hash of those checks, so a file that is truncated, altered or of another edition does not fit its name.
 * The hashes guard against accidents, not attacks: who can alter a shard can alter the root.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const nameLength = 8;

export type SealedGroup = { name: string; files: Uint8Array[] };

/** Seals 1–255 payloads under one name of eight characters. */
export function sealGroup(payloads: readonly Uint8Array[]): SealedGroup {
  const checks = new Uint8Array(payloads.length * 4);
  const view = new DataView(checks.buffer);
  for (const [index, payload] of payloads.entries()) view.setUint32(index * 4, hash(payload)[0]);
  const files = payloads.map((payload) => {
    const file = new Uint8Array(payload.length + checks.length + 1);
    file.set(payload);
    file.set(checks, payload.length);
    file[file.length - 1] = payloads.length;
    return file;
  });
  return { name: toName(hash(checks)), files };
}

/** The payload of member `index` of the group `name`, or `undefined` where the file is not exactly that. */
export function openSealed(file: Uint8Array, name: string, index: number): Uint8Array | undefined {
  const members = file.at(-1) ?? 0;
  const end = file.length - 1 - members * 4;
  if (index >= members || end < 0) return undefined;
  const checks = Uint8Array.from(file.subarray(end, file.length - 1));
  if (toName(hash(checks)) !== name) return undefined;
  const payload = file.subarray(0, end);
  return new DataView(checks.buffer).getUint32(index * 4) === hash(payload)[0] ? payload : undefined;
}

/** The name a file says it belongs to: for the root, which has no other. */
export function sealedName(file: Uint8Array): string {
  const end = file.length - 1 - (file.at(-1) ?? 0) * 4;
  return toName(hash(file.subarray(Math.max(0, end), Math.max(0, file.length - 1))));
}

/** Two 32-bit lanes of multiply and xor, each finished with the mixer of MurmurHash3 (A. Appleby, public domain). */
function hash(bytes: Uint8Array): [number, number] {
  let first = 0x9e3779b9 ^ bytes.length;
  let second = 0x85ebca6b;
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 0x9e3779b1);
    first ^= first >>> 15;
    second = Math.imul(second ^ byte, 0x5f356495) + first;
  }
  return [finish(first), finish(second)];
}

function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function toName([first, second]: readonly [number, number]): string {
  let name = '';
  for (let at = 0; at < nameLength; at += 1) {
    const bits = at < 5 ? first >>> (at * 6) : second >>> ((at - 5) * 6);
    name += ALPHABET[bits & 63];
  }
  return name;
}
