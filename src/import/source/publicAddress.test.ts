import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './publicAddress.ts';

describe('public addresses', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111', '[2a00:1450:4001:80e::200e]'])(
    'are such as %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'fc00::1',
    'fe80::1%eth0',
    'ff02::1',
    'not-an-address',
    '',
  ])('are not such as %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
