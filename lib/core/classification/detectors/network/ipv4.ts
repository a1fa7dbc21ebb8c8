import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

/** IPv4 addresses in dotted form, with or without a prefix length. */
export const ipv4Detector: Detector = {
  id: 'network.ip',
  kind: 'network.ip',
  chance: 1e-3,
  noise: 5,
  keywords: [],
  *scan(view: View, at: Window) {
    const pattern = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g
    pattern.lastIndex = at.start
    for (let match = pattern.exec(view.text); match !== null && match.index < at.end; match = pattern.exec(view.text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (/[\w.-]/.test(view.text.charAt(start - 1)) || /^(?:\w|\.\d|-\d)/.test(view.text.slice(end, end + 2))) continue
      if (/^(?:0\d|\d+\.0\d)|\.0\d/.test(match[0]) || isPartOfMapped(view.text, start)) continue
      const type = addressType(match[0].split('.').map(Number))
      if (type === null || isVersion(view.folded.slice(Math.max(0, start - 14), start))) continue
      const isNobodys = type === 'nobody'
      yield {
        type: isNobodys ? 'network.ip' : type,
        start,
        end,
        fixed: isNobodys ? 'low' : undefined,
        evidence: [{ code: 'format', id: 'ipv4' }],
      }
    }
  },
  examples: {
    match: ['the server 85.214.132.117 is down', 'host 10.20.30.40', 'route 172.20.4.0/22 via 10.0.0.9'],
    miss: ['version 10.20.30.40', '300.1.2.3', '1.2.3.4.5', '127.0.0.1', 'example 192.0.2.44'],
  },
}

function isVersion(before: string): boolean {
  return /(?:^|[^a-z])(?:version|versions|ver|v|release|build|section|chapter|kapitel|abschnitt)\W{0,2}$/.test(before)
}

/** The tail of `::ffff:192.0.2.1` belongs to the longer address. */
function isPartOfMapped(text: string, start: number): boolean {
  return /[0-9a-fA-F:]:$/.test(text.slice(Math.max(0, start - 2), start))
}

/**
 * RFC 1918, 6598, 3927: inside. Loopback, any, broadcast and the addresses of documentation (RFC 5737) are nobody's.
 * Null: no address.
 */
export function addressType(parts: readonly number[]): 'network.ip' | 'network.private-ip' | 'nobody' | null {
  if (parts.some((part) => part > 255)) return null
  const [a = 0, b = 0, c = 0] = parts
  const isDocumentation =
    (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)
  if (a === 127 || a === 0 || a === 255 || isDocumentation) return 'nobody'
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)
  return isPrivate || (a === 100 && b >= 64 && b <= 127) || (a === 169 && b === 254)
    ? 'network.private-ip'
    : 'network.ip'
}
