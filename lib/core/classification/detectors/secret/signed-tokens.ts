import { decodeBase64 } from './decode-base64'
import type { PatternRow } from './pattern-detector'
import { publishedSignatures } from './published-examples'

/** RFC 7519 in its two compact forms, and tokens that hold JSON. */
export const signedTokenRows: readonly PatternRow[] = [
  {
    id: 'secret.jwt',
    kind: 'secret.jwt',
    keywords: ['eyj'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{10,}',
    lead: 0,
    reach: 8_000,
    accepts: ({ value }) => isJoseHeader(value.slice(0, value.indexOf('.'))),
    isExample: (value) => publishedSignatures.has(value.slice(value.lastIndexOf('.') + 1)),
    examples: {
      match: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI5OTE3MjM0IiwibmFtZSI6IlRlYW0ifQ.p6bY2vHq0aS3kXWm1Jt9uRz5cEoLdN8fGiT4hVxKqBs',
      ],
      miss: [
        'eyJhbGciOiJIUzI1NiJ9 alone is only a header',
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
      ],
    },
  },
  {
    // RFC 7516: five parts, the second of which may be empty.
    id: 'secret.jwt.encrypted',
    kind: 'secret.jwt',
    keywords: ['eyj'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{10,}',
    lead: 0,
    reach: 8_000,
    accepts: ({ value }) => isJoseHeader(value.slice(0, value.indexOf('.'))),
    examples: {
      match: [
        'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..q8Zr2mVx71Lp0Sdk.Tt94QwYb3Nc6Fd5GjKa0EuXiOoV.rTzPwLmCyBu2Qe7mZ4xT9w',
      ],
      miss: ['eyJhbGciOiJkaXIi..a.b.c'],
    },
  },
]

/** RFC 7515: the header is JSON and names the algorithm. */
function isJoseHeader(header: string): boolean {
  return decodeBase64(header).includes('"alg"')
}
