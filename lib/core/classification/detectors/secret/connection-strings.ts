// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in other languages, which are examples here.
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { entropyOf } from './entropy'
import type { Match, PatternRow } from './pattern-detector'
import { isPlaceholder, isReference } from './placeholder'

const maxUserInfo = 300
const localHost =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\b|hostname|server\b|db\b|database|domain|address|your|my|<|\$|\{)/i
const sampleUser = /^(?:user|username|usr|name|login|admin|root|postgres|mysql|mongodb|guest|test)$/i
const sampleWord = /^(?:password|passwd|pass|pwd|pw|secret|changeme|guest|test)$/i

/** `scheme://user:password@host`, by hand: the address is read once from each `://`. */
export const connectionUrlDetector: Detector = {
  id: 'secret.connection-string.url',
  kind: 'secret.connection-string',
  chance: 1e-6,
  noise: 0.5,
  keywords: ['://'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const found = readUrl(view.text, hit)
      if (found !== null) yield found
    }
  },
  examples: {
    match: [
      'postgresql://app:fj39-vKq2@db.acme.lan:5432/orders',
      'ftp://lena:p0rridge7@files.acme.lan',
      'redis://:hX7v2kQm9zLt@cache.acme.lan:6379/0',
      'https://svc:myC0mpl3xP@ss@service.acme.lan',
    ],
    miss: [
      'postgresql://app:${PASSWORD}@localhost/orders',
      'https://docs.acme.com:8080/a@b',
      'mongodb://username:password@localhost:27017/db',
      'mysql://mysql:mysql@localhost:3306/db',
      'postgres://$(PGUSER):$(PGPASSWORD)@$(PGHOST)/db',
      'import x from "https://esm.acme.sh:443/react@18"',
    ],
  },
}

function readUrl(text: string, hit: number): Candidate | null {
  const from = hit + 3
  const address = addressOf(text.slice(from, from + maxUserInfo))
  const query = address.search(/[?#]/)
  const authority = query < 0 ? address : address.slice(0, query)
  const sign = authority.lastIndexOf('@')
  const colon = authority.indexOf(':')
  if (sign < 0 || colon < 0 || colon > sign) return null
  const user = authority.slice(0, colon)
  const password = authority.slice(colon + 1, sign)
  const host = authority.slice(sign + 1)
  if (user.includes('/') || password.length < 3 || !/^[A-Za-z0-9[$({<]/.test(host)) return null
  if (/^\d{1,5}(?:\/|$)/.test(password) || (password.includes('/') && user.includes('.'))) return null
  const start = startOfScheme(text, hit)
  if (start === hit || isSample(user, password, host)) return null
  const hostEnd = /^[A-Za-z0-9.:_\]-]*/.exec(host.replace(/^\[/, '['))?.[0].length ?? 0
  const end = from + sign + 1 + Math.max(1, hostEnd)
  // RFC 2606: names under `example` are for documentation.
  const isExample =
    /(?:^|\.)example(?:\.(?:com|org|net))?(?:[:/]|$)|\.(?:test|invalid)(?:[:/]|$)/i.test(host) &&
    /^[a-z]{1,8}$/i.test(password)
  return { type: 'secret.connection-string', start, end, isExample, evidence: [{ code: 'format', id: 'url' }] }
}

/** Up to a space, a quote or the next address; empty where no `@` is in it. */
function addressOf(text: string): string {
  if (!text.includes('@')) return ''
  const next = text.indexOf('://')
  const address = next < 0 ? text : text.slice(0, next)
  const end = address.search(/[\s"'`<>|]/)
  return end < 0 ? address : address.slice(0, end)
}

function startOfScheme(text: string, hit: number): number {
  let start = hit
  while (start > hit - 30 && /[A-Za-z0-9+.-]/.test(text.charAt(start - 1))) start -= 1
  return start
}

/** A password that says what belongs there, a name given twice on one's own machine, or a reference. */
function isSample(user: string, password: string, host: string): boolean {
  if (isReference(password) || /^[$({<[:%*]/.test(password) || /[{}]$/.test(password)) return true
  if (/^(?:password|passwd)$/i.test(password) && (localHost.test(host) || /example/i.test(host))) return true
  if (sampleWord.test(password) && sampleUser.test(user) && localHost.test(host)) return true
  if (user === password && (localHost.test(host) || /example/i.test(host))) return true
  return !sampleWord.test(password) && isPlaceholder(password)
}

const fieldNear =
  /(?:server|data source|host|user id|uid|user|username|endpoint|accountname|initial catalog|database|driver|provider|addr|address|dsn)\s*=/i

/** Fields in one line, parted by semicolons: ADO.NET, ODBC, Azure; and addresses with the secret in their query. */
export const connectionRows: readonly PatternRow[] = [
  {
    id: 'secret.connection-string.ado',
    kind: 'secret.connection-string',
    keywords: ['pwd=', 'password=', 'pwd =', 'password ='],
    pattern: "(?i)(?:^|[;\"'\\s,])(?:Pwd|Password)\\s?=\\s?['{]?([^;\\s\"'<>{}]{5,})(?:[;\"'}\\s]|$)",
    group: 1,
    requires: ';',
    accepts: (match) => isField(match) && isSecretField(match.value),
    fixed: 'medium',
    examples: {
      match: ['Server=sql1;Database=crm;User Id=svc;Pwd=Tr0ub4dor-9;'],
      miss: ['Server=sql1;Password=;', 'Server=sql1;Uid=x;password=${DB_PASSWORD}'],
    },
  },
  {
    id: 'secret.connection-string.account-key',
    kind: 'secret.connection-string',
    keywords: ['accountkey=', 'sharedaccesskey=', 'accesskey='],
    pattern: '(?i)(?:AccountKey|SharedAccessKey|AccessKey)=([A-Za-z0-9+/]{20,}={0,2})',
    group: 1,
    accepts: ({ value }) => !isPlaceholder(value) && entropyOf(value) >= 3,
    examples: {
      match: ['AccountKey=aG9w7Zl0vXq8N2kPzR4tYb6mWc1uSd3fJe5hKx7gLiQoTnVyBrCpUw==;'],
      miss: ['AccountKey=<key>;'],
    },
  },
  {
    id: 'secret.connection-string.jdbc',
    kind: 'secret.connection-string',
    keywords: ['jdbc:'],
    pattern: 'jdbc:[a-z0-9:]{2,30}[^\\s"\']*?(?:[?&;](?i:password|pwd)=|thin:[A-Za-z0-9_]{1,40}/)([^&;@\\s"\']{4,})',
    group: 1,
    lead: 0,
    accepts: ({ value }) => isSecretField(value),
    examples: {
      match: [
        'jdbc:mysql://db.acme.lan:3306/crm?user=app&password=schleie_77Q&useSSL=true',
        'jdbc:oracle:thin:crm/Zander99x@db.acme.lan:1521:orcl',
      ],
      miss: ['jdbc:postgresql://localhost:5432/crm', 'jdbc:mysql://db/crm?user=app&password=${PW}'],
    },
  },
  {
    // Azure Storage "service SAS", Amazon S3 and Google Cloud Storage signed addresses: who has the address is let in.
    id: 'secret.connection-string.signed-url',
    kind: 'secret.connection-string',
    keywords: ['sig=', 'x-amz-signature=', 'x-goog-signature='],
    pattern: '(?:[?&](?:amp;)?sig=([A-Za-z0-9%+/_-]{40,100}={0,2}))|(?i:X-(?:Amz|Goog)-Signature=)[0-9a-f]{64,}',
    lead: 12,
    accepts: ({ view, start, end }) => {
      const around = view.folded.slice(Math.max(0, start - 500), end + 300)
      return /[?&;](?:sv|se|sp)=|x-(?:amz|goog)-/.test(around)
    },
    examples: {
      match: [
        'https://acme.blob.core.windows.net/b?sv=2022-11-02&sp=rl&sig=q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoU%3D',
      ],
      miss: ['https://acme.io/?sig=abc'],
    },
  },
]

function isField({ view, start, end }: Match): boolean {
  const { text } = view
  const before = text.slice(Math.max(0, start - 300), start)
  const after = text.slice(end, end + 200)
  const newline = after.indexOf('\n')
  const line = before.slice(before.lastIndexOf('\n') + 1) + (newline < 0 ? after : after.slice(0, newline))
  return line.includes(';') && fieldNear.test(line)
}

function isSecretField(value: string): boolean {
  if (isPlaceholder(value) || isReference(value)) return false
  return (entropyOf(value) >= 2.2 || /\d/.test(value)) && !/[()]|^[A-Za-z_]+\.[A-Za-z_.]+/.test(value)
}
