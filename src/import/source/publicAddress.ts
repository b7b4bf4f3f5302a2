import { BlockList, isIP } from 'node:net';

// IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates), multicast, and what translates to IPv4
const SPECIAL: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const special = { 4: new BlockList(), 6: new BlockList() };
for (const [network, prefix] of SPECIAL)
  if (network.includes(':')) special[6].addSubnet(network, prefix, 'ipv6');
  else special[4].addSubnet(network, prefix, 'ipv4');

/**
 * Whether an IP address is a public unicast one: not of this machine, its network, or any special purpose.
 *
 * @example isPublicAddress('127.0.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(plain);
  if (version === 4) return !special[4].check(plain, 'ipv4');
  return version === 6 && !special[6].check(plain, 'ipv6');
}
