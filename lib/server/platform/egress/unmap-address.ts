import { isIPv6 } from 'node:net'

/** The eight 16-bit groups of an IPv6 address without a zone. */
function toGroups(address: string): number[] {
  let text = address
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)
  if (dotted) {
    const [a, b, c, d] = dotted.slice(2).map(Number) as [number, number, number, number]
    text = `${dotted[1]}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  }
  const [head = '', tail] = text.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(gap).fill('0'), ...right].map((group) => Number.parseInt(group, 16))
}

function lowFour(groups: number[]): string {
  const high = groups[6] ?? 0
  const low = groups[7] ?? 0
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`
}

/**
 * The IPv4 address inside an IPv4-mapped (::ffff:0:0/96) or well-known NAT64 (64:ff9b::/96, RFC 6052) address,
 * so that it is judged as what it reaches; any other address comes back as it is.
 */
export function unmapAddress(address: string): string {
  if (!isIPv6(address) || address.includes('%')) return address
  const groups = toGroups(address)
  const startsWith = (...wanted: number[]) => wanted.every((group, i) => groups[i] === group)
  const mapped = startsWith(0, 0, 0, 0, 0, 0xffff)
  const nat64 = startsWith(0x64, 0xff9b, 0, 0, 0, 0)
  return mapped || nat64 ? lowFour(groups) : address
}
