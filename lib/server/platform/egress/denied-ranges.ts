import { BlockList, isIPv6 } from 'node:net'

// The tables below follow the IANA IPv4 and IPv6 special-purpose address registries as of 2024-10-22.

// Not globally reachable, or reached by nobody: never a model server, whatever an admin declares.
const never4 = [
  '0.0.0.0/8', // this network, RFC 791
  '169.254.0.0/16', // link local, RFC 3927; most clouds' metadata
  '192.0.0.0/24', // IETF protocol assignments, RFC 6890; Oracle's metadata .192
  '192.0.2.0/24', // documentation, RFC 5737
  '192.31.196.0/24', // AS112, RFC 7535
  '192.52.193.0/24', // AMT, RFC 7450
  '192.88.99.0/24', // 6to4 relay anycast, RFC 7526
  '192.175.48.0/24', // AS112 direct delegation, RFC 7534
  '198.18.0.0/15', // benchmarking, RFC 2544
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast, RFC 5771
  '240.0.0.0/4', // reserved and broadcast, RFC 1112, RFC 919
]
const never6 = [
  '::/128', // unspecified
  '64:ff9b:1::/48', // local-use NAT64, RFC 8215: what it reaches cannot be told
  '100::/64', // discard only, RFC 6666
  '2001::/23', // protocol assignments with Teredo, ORCHID, benchmarking: RFC 2928
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, RFC 3056
  '2620:4f:8000::/48', // AS112 direct delegation
  '3fff::/20', // documentation, RFC 9637
  '5f00::/16', // segment routing SIDs, RFC 9602
  'fe80::/10', // link local
  'fec0::/10', // site local, deprecated
  'ff00::/8', // multicast
]
const metadata4 = ['100.100.100.200/32', '192.0.0.192/32', '168.63.129.16/32', '169.254.169.254/32']
const metadata6 = ['fd00:ec2::254/128', 'fd20:ce::254/128', 'fd00:42::42/128']

const inside4 = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8']
const inside6 = ['fc00::/7', '::1/128']

export function toBlockList(cidrs: readonly string[]): BlockList {
  const list = new BlockList()
  for (const cidr of cidrs) {
    const [address = '', bits = ''] = cidr.split('/')
    list.addSubnet(address, Number(bits), isIPv6(address) ? 'ipv6' : 'ipv4')
  }
  return list
}

const never = toBlockList([...never4, ...never6, ...metadata4, ...metadata6])
const inside = toBlockList([...inside4, ...inside6])
const loopback = toBlockList(['127.0.0.0/8', '::1/128'])
// Of IPv6 only global unicast, unique local and loopback exist for us; what is not allocated is not a server.
const known6 = toBlockList(['2000::/3', ...inside6])

/** May no provider ever be reached there? */
export function isNeverAllowed(address: string): boolean {
  if (isIPv6(address)) return never.check(address, 'ipv6') || !known6.check(address, 'ipv6')
  return never.check(address, 'ipv4')
}

/** Private, shared or loopback: only where it is declared. */
export function isInsideSpace(address: string): boolean {
  return inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

export function isLoopback(address: string): boolean {
  return loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
