import type { Detector } from '../../detector'
import type { View, Window } from '../../view'
import { addressType } from './ipv4'

/** IPv6 addresses (RFC 4291): shortened, with an IPv4 tail, a zone or a prefix length. */
export const ipv6Detector: Detector = {
  id: 'network.ip.v6',
  kind: 'network.ip',
  chance: 1e-3,
  noise: 5,
  keywords: [],
  *scan(view: View, at: Window) {
    const { text } = view
    for (let colon = text.indexOf(':', at.start); colon >= 0 && colon < at.end; ) {
      let start = colon
      while (start > at.start && colon - start < 5 && isPart(text.charCodeAt(start - 1))) start -= 1
      let end = colon
      while (end < text.length && end - start < 46 && (isPart(text.charCodeAt(end)) || text.charAt(end) === '.'))
        end += 1
      while (end > start && (text.charAt(end - 1) === '.' || /[^:]:$/.test(text.slice(end - 2, end)))) end -= 1
      const value = text.slice(start, end)
      colon = text.indexOf(':', Math.max(end, colon + 1))
      if (/[\w:.]/.test(text.charAt(start - 1)) || /[\w:]/.test(text.charAt(end)) || !isIpv6(value)) continue
      const isNobodys = /^[0:]*1?$/.test(value) || /^2001:0?db8:/i.test(value)
      const type = /^f[cd]|^fe[89ab]/i.test(value) ? 'network.private-ip' : 'network.ip'
      yield { type, start, end, fixed: isNobodys ? 'low' : undefined, evidence: [{ code: 'format', id: 'ipv6' }] }
    }
  },
  examples: {
    match: ['ping 2a01:4f8:c2c:9f1::17', 'fe80::9c1f:22%eth0', 'from ::ffff:85.214.132.117', 'fd12:3456:789a::/48'],
    miss: ['at 10:30:45', 'a::b', '::1', 'Foo::Bar', 'std::add', '2001:db8::9:1'],
  },
}

/** A hex digit or a colon. */
function isPart(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x3a) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66)
}

function isIpv6(value: string): boolean {
  const tail = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(value)?.[1]
  if (value.includes('.') && (tail === undefined || addressType(tail.split('.').map(Number)) === null)) return false
  const groups = (tail === undefined ? value : `${value.slice(0, -tail.length)}0:0`).split(':')
  const gaps = value.split('::').length - 1
  const filled = groups.filter((group) => group !== '')
  if (gaps > 1 || filled.some((group) => group.length > 4) || filled.length > 8) return false
  if (gaps === 0) return groups.length === 8 && filled.length === 8
  // Two words with a double colon between are a scope in code.
  return (
    filled.length >= 3 ||
    /^[23f][0-9a-f]{3}::$/i.test(value) ||
    /^[23f][0-9a-f]{3}::[0-9a-f]{0,3}\d[0-9a-f]{0,3}$/i.test(value) ||
    value === '::1'
  )
}
