// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in other languages, which are examples here.
import { RE2JS } from 're2js'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { entropyOf, isPlaceholder } from './entropy'

/** A pattern that runs only where its keyword stands; linear whatever the text (re2js). */
interface PatternRow {
  id: string
  kind: string
  variant?: string
  keywords: readonly string[]
  pattern: string
  /** The group that is the value; 0 is the whole. */
  group?: number
  minEntropy?: number
  accepts?(value: string): boolean
  /** The pattern is as loose as prose: it needs what it says, so it is medium at most. */
  fixed?: 'medium'
  examples: Detector['examples']
}

const jwtHeader = /^eyJ[A-Za-z0-9_-]{10,}$/

const rows: readonly PatternRow[] = [
  {
    id: 'secret.private-key',
    kind: 'secret.private-key',
    keywords: ['private key'],
    pattern: '-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=:,.\\s\\\\-]{40,}',
    examples: {
      match: [
        '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0g\n-----END RSA PRIVATE KEY-----',
      ],
      miss: [
        '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----',
        'Where is my private key?',
      ],
    },
  },
  {
    id: 'secret.jwt',
    kind: 'secret.jwt',
    keywords: ['eyj'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{10,}',
    accepts: (value) => isJwtHeader(value.slice(0, value.indexOf('.'))),
    examples: {
      match: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI5OTE3MjM0IiwibmFtZSI6IlRlYW0ifQ.p6bY2vHq0aS3kXWm1Jt9uRz5cEoLdN8fGiT4hVxKqBs',
      ],
      miss: ['eyJhbGciOiJIUzI1NiJ9 alone is only a header'],
    },
  },
  {
    id: 'secret.connection-string.url',
    kind: 'secret.connection-string',
    keywords: ['://'],
    pattern:
      '[a-zA-Z][a-zA-Z0-9+.-]{1,30}://([^\\s:/@"\'<>]{0,80}):([^\\s/@"\'<>]{3,})@[A-Za-z0-9\\[][A-Za-z0-9.:_\\]-]{1,}',
    accepts: (value) =>
      !/:\/\/(?:username:|[^:]*:(?:password|passwd|<)[^@]{0,8}@)/i.test(value) &&
      !isPlaceholder(/:\/\/[^:]*:([^@]*)@/.exec(value)?.[1] ?? ''),
    examples: {
      match: ['postgresql://app:fj39-vKq2@db.acme.lan:5432/orders', 'ftp://lena:p0rridge7@files.acme.lan'],
      miss: ['postgresql://app:${PASSWORD}@localhost/orders', 'https://docs.acme.com:8080/a@b'],
    },
  },
  {
    id: 'secret.connection-string.ado',
    kind: 'secret.connection-string',
    keywords: ['accountkey=', 'sharedaccesskey=', 'pwd=', 'password='],
    pattern: '(?i)(?:AccountKey|SharedAccessKey|Pwd|Password)=([^;\\s"\'<>&]{6,})(?:;|["\'\\s]|$)',
    group: 1,
    accepts: (value) =>
      !isPlaceholder(value) && (entropyOf(value) >= 2.5 || /\d/.test(value)) && !/^[a-z]+\(|^[a-zA-Z_.]+$/.test(value),
    fixed: 'medium',
    examples: {
      match: [
        'Server=sql1;Database=crm;User Id=svc;Pwd=Tr0ub4dor-9;',
        'AccountKey=aG9w7Zl0vXq8N2kPzR4tYb6mWc1uSd3fJe5hKx7gLiQoTnVyBrCpUw==;',
      ],
      miss: ['Password=;', 'password=${DB_PASSWORD}'],
    },
  },
  {
    id: 'secret.auth-header',
    kind: 'secret.auth-header',
    keywords: ['bearer ', 'basic ', 'authorization', 'x-api-key'],
    pattern: '(?i)(?:bearer|basic|token|apikey)[ =:]+["\']?([A-Za-z0-9+/=._~-]{12,})',
    group: 1,
    accepts: (value) => looksLikeCredential(value),
    examples: {
      match: ['Authorization: Bearer 9f8c2d7be14a4c6fa1d03b5e', 'curl -H "Authorization: Basic bGVuYTpwMHJyaWRnZTc="'],
      miss: ['Authorization: Bearer <token>', 'the bearer of good news', 'basic understanding of networks'],
    },
  },
  {
    id: 'secret.auth-header.curl',
    kind: 'secret.auth-header',
    keywords: ['curl '],
    pattern: 'curl [^\\n]*?(?:-u|--user)[ =]["\']?([^\\s:"\']{1,80}:[^\\s"\']{3,})',
    group: 1,
    accepts: (value) => !isPlaceholder(value.slice(value.indexOf(':') + 1)) && !/^\$|:\$/.test(value),
    examples: {
      match: ['curl -u lena:p0rridge7 https://api.acme.com/v1'],
      miss: ['curl -u "$USER:$PASS" https://api.acme.com/v1', 'curl -u lena https://api.acme.com'],
    },
  },
  {
    id: 'secret.auth-header.curl-header',
    kind: 'secret.auth-header',
    keywords: ['curl '],
    pattern:
      'curl [^\\n]*?(?i:-H|--header)[ =]+["\'](?i:[a-z-]{0,40}(?:authorization|token|api-?key|secret|auth)[a-z-]{0,20}): *(?:[A-Za-z]{3,12} +)?([^"\'\\s]{8,})["\']',
    group: 1,
    accepts: (value) => looksLikeCredential(value),
    examples: {
      match: ['curl -X POST -H "PRIVATE-TOKEN: jK82nd91Lqpz0X" https://git.acme.lan/api'],
      miss: ['curl -H "Authorization: Bearer $TOKEN" https://git.acme.lan/api'],
    },
  },
  {
    id: 'secret.vendor-token.sendgrid',
    kind: 'secret.vendor-token',
    variant: 'sendgrid',
    keywords: ['sg.'],
    pattern: 'SG\\.[A-Za-z0-9_-]{20,24}\\.[A-Za-z0-9_-]{39,50}',
    minEntropy: 3,
    examples: {
      match: ['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'],
      miss: ['SG.short.value'],
    },
  },
  {
    id: 'secret.vendor-token.slack-webhook',
    kind: 'secret.vendor-token',
    variant: 'slack',
    keywords: ['hooks.slack.com'],
    pattern: 'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{25,120}',
    minEntropy: 3,
    examples: {
      match: ['https://hooks.slack.com/services/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'],
      miss: ['https://hooks.slack.com/services/'],
    },
  },
  {
    id: 'secret.vendor-token.openai-classic',
    kind: 'secret.vendor-token',
    variant: 'openai',
    keywords: ['t3blbkfj'],
    pattern: 'sk-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}',
    minEntropy: 3,
    examples: { match: ['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'], miss: ['sk-shortT3BlbkFJ'] },
  },
  {
    id: 'secret.vendor-token.telegram',
    kind: 'secret.vendor-token',
    variant: 'telegram',
    keywords: [':a'],
    pattern: '\\b[0-9]{5,16}:A[A-Za-z0-9_-]{34}\\b',
    minEntropy: 3,
    examples: { match: ['7203948571:AAHq8Zk2Lm5Np7Rs9Tu1Vw3Xy4Bc6De8Fg0'], miss: ['12345:Apples'] },
  },
]

export const secretPatternDetectors: readonly Detector[] = rows.map((row): Detector => {
  const pattern = RE2JS.compile(row.pattern)
  const type = row.variant === undefined ? row.kind : `${row.kind}:${row.variant}`
  return {
    id: row.id,
    kind: row.kind,
    chance: 1e-6,
    noise: 0.5,
    keywords: row.keywords,
    *scan(view: View, at: Window) {
      const matcher = pattern.matcher(view.text.slice(at.start, at.end + 8_000))
      while (matcher.find()) {
        const start = at.start + matcher.start(row.group ?? 0)
        const value = matcher.group(row.group ?? 0) ?? ''
        const end = start + value.length
        if (row.minEntropy !== undefined && entropyOf(value) < row.minEntropy) continue
        if (row.accepts !== undefined && !row.accepts(value)) continue
        yield candidate(type, start, end, row)
      }
    },
    examples: row.examples,
  }
})

function candidate(type: string, start: number, end: number, row: PatternRow): Candidate {
  return { type, start, end, fixed: row.fixed, isChecked: false, evidence: [{ code: 'format', id: row.id }] }
}

function looksLikeCredential(value: string): boolean {
  if (isPlaceholder(value) || /^[$<{%[]/.test(value)) return false
  return (
    value.length >= 8 && entropyOf(value) >= 2.5 && (/\d/.test(value) || /[a-z][A-Z]|[A-Z][a-z]+[A-Z]|=$/.test(value))
  )
}

/** RFC 7515: the header is JSON and names the algorithm. Decoded by hand, for this room has no platform. */
function isJwtHeader(header: string): boolean {
  if (!jwtHeader.test(header)) return false
  let bits = 0
  let held = 0
  let json = ''
  for (const char of header) {
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(char)
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    json += String.fromCharCode((bits >> held) & 0xff)
  }
  return json.includes('"alg"')
}
