import { decodeBase64 } from './decode-base64'
import { entropyOf, isRandomLooking } from './entropy'
import type { PatternRow } from './pattern-detector'
import { isPlaceholder, isReference } from './placeholder'
import { publishedExamples } from './published-examples'

const isPublished = (value: string) => publishedExamples.has(value)

/** Credentials as HTTP carries them (RFC 7617, RFC 6750, RFC 7616, cookies), in headers and on command lines. */
export const authHeaderRows: readonly PatternRow[] = [
  {
    id: 'secret.auth-header',
    kind: 'secret.auth-header',
    keywords: ['bearer', 'authorization'],
    pattern:
      '(?i)(?:\\bbearer[ =:]+|authorization["\']?\\s*[:=,]\\s*["\'`]?(?:[a-z][a-z-]{1,20} +(?:token=)?)?)["\']?([A-Za-z0-9+/=._~-]{12,})',
    group: 1,
    lead: 4,
    reach: 4_000,
    accepts: ({ value }) => isToken(value),
    isExample: isPublished,
    examples: {
      match: ['Authorization: Bearer 9f8c2d7be14a4c6fa1d03b5e', 'authorization: token q8Zr2mVx71Lp0SdkTt94'],
      miss: ['Authorization: Bearer <token>', 'the bearer of good news', 'Bearer AuthenticationSchemeProvider'],
    },
  },
  {
    id: 'secret.auth-header.basic',
    kind: 'secret.auth-header',
    keywords: ['basic '],
    pattern: '(?i)\\bbasic +["\']?([A-Za-z0-9+/]{8,}={0,2})',
    group: 1,
    lead: 1,
    accepts: ({ value }) => isUserAndPassword(value),
    isExample: isPublished,
    examples: {
      match: ['curl -H "Authorization: Basic bGVuYTpwMHJyaWRnZTc="'],
      miss: ['basic understanding of networks', 'Basic MicrosoftTeams setup'],
    },
  },
  {
    id: 'secret.auth-header.digest',
    kind: 'secret.auth-header',
    keywords: ['digest username'],
    pattern: '(?i)digest username=[^\\n]*?\\bresponse="?([0-9a-f]{32,64})',
    group: 1,
    lead: 0,
    examples: {
      match: ['Authorization: Digest username="lena", realm="acme", response="4c1e9f07ab83d25f6e0c7b914a3d8f62"'],
      miss: ['WWW-Authenticate: Digest realm="acme", nonce="4c1e9f07ab83d25f6e0c7b914a3d8f62"'],
    },
  },
  {
    id: 'secret.auth-header.key',
    kind: 'secret.auth-header',
    keywords: [
      'x-api-key',
      'x-auth',
      'x-access-token',
      'x-vault-token',
      'x-functions-key',
      'x-amz-security-token',
      'x-goog-api-key',
      'x-rapidapi-key',
      'x-shopify-access-token',
      'x-apikey',
      'x-token',
      'x-secret',
      'private-token',
      'job-token',
      'deploy-token',
      'ocp-apim-subscription-key',
      'dd-api-key',
    ],
    pattern:
      '(?i)(?:x-[a-z-]{0,30}(?:key|token|secret|auth)|(?:private|job|deploy)-token|ocp-apim-subscription-key|dd-api-key)\\\\?["\']?\\s*[:=,]\\s*\\\\?["\']?([A-Za-z0-9+/=._~-]{10,})',
    group: 1,
    lead: 0,
    accepts: ({ value }) => isToken(value),
    isExample: isPublished,
    examples: {
      match: ['X-Api-Key: 4fQ9zLm27XvPpR81sTw0', "'PRIVATE-TOKEN': 'jK82nd91Lqpz0X'"],
      miss: ['X-Api-Key: your-api-key-here', 'the header X-Auth-Token is required'],
    },
  },
  {
    id: 'secret.auth-header.cookie',
    kind: 'secret.auth-header',
    keywords: ['cookie:', 'cookie"', "cookie'", 'cookie ='],
    pattern:
      '(?i)cookie["\']?\\s*[:=]\\s*["\']?[^\\n"\']*?\\b[a-z0-9_.-]{0,30}(?:sess|sid|auth|token|jwt)[a-z0-9_.-]{0,30}=([^;\\s"\',]{16,})',
    group: 1,
    lead: 6,
    reach: 2_000,
    accepts: ({ value }) => isToken(value),
    examples: {
      match: ['Cookie: lang=de; sessionid=k8zq2mvx71lp0sdktt94qwyb3nc6fd5g; theme=dark'],
      miss: ['Cookie: lang=de; theme=dark', 'Set-Cookie: session=deleted; Path=/'],
    },
  },
  {
    id: 'secret.auth-header.curl',
    kind: 'secret.auth-header',
    keywords: ['curl ', 'wget ', 'http '],
    pattern:
      '(?:curl|wget|http)[ \\t][^\\n]*?(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?["\']?([^\\s:"\'`]{1,80}:[^\\s"\'`]{3,})',
    group: 1,
    lead: 0,
    reach: 900,
    accepts: ({ value }) => isUserInfo(value),
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
      'curl [^\\n]*?(?i:-H|--header)[ =]*["\'](?i:[a-z-]{0,40}(?:authorization|token|api-?key|secret|auth)[a-z-]{0,20}): *(?:[A-Za-z]{3,12} +)?([^"\'\\s]{8,})["\']',
    group: 1,
    lead: 0,
    reach: 1_600,
    accepts: ({ value }) => looksLikeCredential(value),
    isExample: isPublished,
    examples: {
      match: ['curl -X POST -H "PRIVATE-TOKEN: jK82nd91Lqpz0X" https://git.acme.lan/api'],
      miss: ['curl -H "Authorization: Bearer $TOKEN" https://git.acme.lan/api'],
    },
  },
]

function looksLikeCredential(value: string): boolean {
  if (isPlaceholder(value) || isReference(value) || /^[$<{%[]/.test(value)) return false
  return entropyOf(value) >= 2.5 && (/\d/.test(value) || /[a-z][A-Z]|[A-Z][a-z]+[A-Z]|=$/.test(value))
}

/** In a header's place, but perhaps in prose or code: words with dots and dashes are none. */
function isToken(value: string): boolean {
  if (isPlaceholder(value) || isReference(value) || entropyOf(value) < 2.5) return false
  const digits = value.replace(/\D/g, '').length
  if (/^[A-Za-z]+(?:[-_.][A-Za-z]+)+$|^\/\//.test(value)) return false
  return digits >= 2 || (value.length >= 20 && isRandomLooking(value) && /[a-z]/.test(value) && /[A-Z]/.test(value))
}

function isUserInfo(value: string): boolean {
  const password = value.slice(value.indexOf(':') + 1)
  return (
    !isPlaceholder(password) && !isReference(password) && !/^[$<{%\\/]|:\$|^\/\//.test(value) && !/^\/\//.test(password)
  )
}

function isUserAndPassword(value: string): boolean {
  const decoded = decodeBase64(value)
  const colon = decoded.indexOf(':')
  return colon >= 0 && colon < decoded.length - 1 && /^[\x20-\x7e\xa0-\xff]+$/.test(decoded)
}
