import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSealed, sealGroup } from './seal.ts';

const payloads = fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 8 });

describe('a sealed group', () => {
  it('opens each member to what was sealed', () => {
    fc.assert(
      fc.property(payloads, (members) => {
        const { name, files } = sealGroup(members);
        for (const [index, member] of members.entries())
          expect(openSealed(files[index] ?? new Uint8Array(), name, index)).toEqual(member);
      }),
    );
  });

  it('opens no file with any bit turned', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.nat(7), (members, place, bit) => {
        const { name, files } = sealGroup(members);
        const file = (files[0] ?? new Uint8Array()).slice();
        const at = place % file.length;
        file[at] = (file[at] ?? 0) ^ (1 << bit);
        expect(openSealed(file, name, 0)).toBeUndefined();
      }),
    );
  });

  it('opens no part of a file', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (members, length) => {
        const { name, files } = sealGroup(members);
        const file = files[0] ?? new Uint8Array();
        expect(openSealed(file.subarray(0, length % file.length), name, 0)).toBeUndefined();
      }),
    );
  });

  it('has a name of its own among many', () => {
    const names = Array.from({ length: 300_000 }, (_, at) => {
      const payload = new Uint8Array(Float64Array.of(Math.sqrt(at), Math.cbrt(at)).buffer);
      return sealGroup([payload]).name;
    });
    expect(new Set(names).size).toBe(names.length);
  });

  it('opens no file of another group or another place', () => {
    const one = sealGroup([Uint8Array.of(1), Uint8Array.of(2)]);
    const other = sealGroup([Uint8Array.of(3)]);
    const [first = new Uint8Array(), second = new Uint8Array()] = one.files;
    expect(openSealed(first, other.name, 0)).toBeUndefined();
    expect(openSealed(second, one.name, 0)).toBeUndefined();
  });
});
