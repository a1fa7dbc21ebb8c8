import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

const ipv4Detector: Detector = {
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
      const parts = match[0].split('.').map(Number)
      if (parts.some((part) => part > 255) || /(?:^|\.)0\d/.test(match[0])) continue
      if (/\b(?:version|ver|v)\W{0,2}$/.test(view.folded.slice(Math.max(0, start - 10), start))) continue
      const kind = addressKind(parts)
      if (kind !== null) yield { type: kind, start, end, evidence: [{ code: 'format', id: 'ipv4' }] }
    }
  },
  examples: {
    match: ['the server 85.214.132.117 is down', 'host 10.20.30.40'],
    miss: ['version 10.20.30.40', '300.1.2.3', '1.2.3.4.5', '127.0.0.1'],
  },
}

/** RFC 1918, 6598, 3927: inside. Loopback, any and documentation addresses name nobody. */
function addressKind(parts: number[]): string | null {
  const [a = 0, b = 0, c = 0] = parts
  if (a === 127 || a === 0 || parts.every((part) => part === 255)) return null
  if ((a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113))
    return null
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)
  if (isPrivate || (a === 100 && b >= 64 && b <= 127) || (a === 169 && b === 254)) return 'network.private-ip'
  return 'network.ip'
}

const ipv6Detector: Detector = {
  id: 'network.ip.v6',
  kind: 'network.ip',
  chance: 1e-3,
  noise: 5,
  keywords: [],
  *scan(view: View, at: Window) {
    const pattern = /[0-9A-Fa-f:]{6,39}/g
    pattern.lastIndex = at.start
    for (let match = pattern.exec(view.text); match !== null && match.index < at.end; match = pattern.exec(view.text)) {
      const value = match[0].replace(/:$/, '')
      const [start, end] = [match.index, match.index + value.length]
      if (/[\w:]/.test(view.text.charAt(start - 1)) || /[\w]/.test(view.text.charAt(end)) || !isIpv6(value)) continue
      const type = /^f[cd]|^fe[89ab]/i.test(value) ? 'network.private-ip' : 'network.ip'
      yield { type, start, end, evidence: [{ code: 'format', id: 'ipv6' }] }
    }
  },
  examples: { match: ['ping 2a01:4f8:c2c:9f1::17'], miss: ['at 10:30:45', 'a::b', '::1', 'Foo::Bar'] },
}

function isIpv6(value: string): boolean {
  const groups = value.split(':')
  const gaps = value.split('::').length - 1
  const filled = groups.filter((group) => group !== '')
  if (gaps > 1 || filled.some((group) => group.length > 4) || filled.length > 8) return false
  return gaps === 1 ? filled.length >= 3 : groups.length === 8 && filled.length === 8
}

const macDetector: Detector = {
  id: 'network.mac',
  kind: 'network.mac',
  chance: 1e-4,
  noise: 1,
  keywords: [],
  *scan(view: View, at: Window) {
    const pattern =
      /[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}/g
    pattern.lastIndex = at.start
    for (let match = pattern.exec(view.text); match !== null && match.index < at.end; match = pattern.exec(view.text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (/[\w:-]/.test(view.text.charAt(start - 1)) || /[\w:-]/.test(view.text.charAt(end))) continue
      yield { type: 'network.mac', start, end, evidence: [{ code: 'format', id: 'mac' }] }
    }
  },
  examples: { match: ['eth0 3c:52:82:aa:01:9f up'], miss: ['3c:52:82:aa:01', '3c:52-82:aa:01:9f'] },
}

export const networkDetectors: readonly Detector[] = [ipv4Detector, ipv6Detector, macDetector]
