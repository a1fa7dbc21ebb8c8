import type { Source } from '@/lib/core/access/actor'
import { randomId } from '../platform/id'

const families: [RegExp, string][] = [
  [/\bEdg\/(\d+)/, 'Edge'],
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/\bHeadlessChrome\/(\d+)/, 'Chrome'],
  [/\bChrome\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+).*Safari/, 'Safari'],
  [/\bcurl\/(\d+)/, 'curl'],
]

/** Browser family and major version from a closed list: a raw user agent never reaches the log. */
function clientOf(userAgent: string | null): string {
  for (const [pattern, family] of families) {
    const match = pattern.exec(userAgent ?? '')
    if (match) return `${family} ${match[1]}`
  }
  return 'other'
}

/** Where a request came from. The listener wrote the address into `x-gatehouse-ip`, after dropping what the client sent. */
export function sourceOf(header: (name: string) => string | null, channel: Source['channel']): Source {
  return {
    requestId: header('x-gatehouse-request-id') ?? randomId(),
    channel,
    ip: header('x-gatehouse-ip'),
    client: clientOf(header('user-agent')),
  }
}
