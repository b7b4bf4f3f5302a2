/**
 * Shards by content: a file's name is the hash of what its group holds, and every file can be checked on its own.
 *
 * A group is one shard, or several small neighbours (rows) that share one name so that the root stays small. The group's name
 * is the 48-bit hash of all its payloads. A file is its payload, then a 32-bit check of the payload, the name and the place in the
 * group, so a file that is truncated, altered, misplaced or of another edition does not fit the name it is fetched by.
 * The hashes guard against accidents, not attacks: who can alter a shard can alter the root.
 */
import { encodeUtf8 } from './bytes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const nameLength = 8;
const checkLength = 4;
const hashLength = 2 * checkLength;

export type SealedGroup = { name: string; files: Uint8Array[] };

/** Seals payloads under one name of eight characters. */
export function sealGroup(payloads: readonly Uint8Array[]): SealedGroup {
  const hashes = new DataView(new ArrayBuffer(payloads.length * hashLength));
  for (const [at, payload] of payloads.entries())
    for (const [lane, value] of hash(payload).entries())
      hashes.setUint32(at * hashLength + lane * checkLength, value);
  const name = toName(hash(new Uint8Array(hashes.buffer)));
  return { name, files: payloads.map((payload, member) => sealFile(payload, name, member)) };
}

/** A file of member `member` of the group `name`. */
export function sealFile(payload: Uint8Array, name: string, member = 0): Uint8Array {
  const file = new Uint8Array(payload.length + checkLength);
  file.set(payload);
  new DataView(file.buffer).setUint32(payload.length, checkOf(payload, name, member));
  return file;
}

/** The payload of member `member` of the group `name`, or `undefined` where the file is not exactly that. */
export function openSealed(file: Uint8Array, name: string, member = 0): Uint8Array | undefined {
  const end = file.length - checkLength;
  if (end < 0) return undefined;
  const payload = file.subarray(0, end);
  const check = new DataView(file.buffer, file.byteOffset).getUint32(end);
  return check === checkOf(payload, name, member) ? payload : undefined;
}

function checkOf(payload: Uint8Array, name: string, member: number): number {
  return hash(payload, hash(encodeUtf8(`${name}-${member}`))[0])[0];
}

/** Two 32-bit lanes of multiply and xor, each finished with the mixer of MurmurHash3 (A. Appleby, public domain). */
function hash(bytes: Uint8Array, seed = 0): [number, number] {
  let first = 0x9e3779b9 ^ bytes.length ^ seed;
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
