import type { PatternRow } from './pattern-detector'
import { isPlaceholder } from './placeholder'

/** A sample whose middle was left out. */
function isElided(value: string): boolean {
  return /\.{3}/.test(value.slice(0, 400))
}

/** Private keys in the forms that tools write them (RFC 7468, RFC 4880, PuTTY, RFC 7517, XML Signature). */
export const privateKeyRows: readonly PatternRow[] = [
  {
    id: 'secret.private-key',
    kind: 'secret.private-key',
    keywords: ['private key'],
    pattern:
      '-{4,5} ?BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}[A-Za-z0-9+/=:,.\\s\\\\"\'>|()#*@-]{40,}',
    lead: 60,
    reach: 8_000,
    accepts: ({ value }) => !isElided(value),
    examples: {
      match: [
        '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0g\n-----END RSA PRIVATE KEY-----',
        '-----BEGIN ENCRYPTED PRIVATE KEY-----\\nMIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIq8Zr2mVx71L\\n',
      ],
      miss: [
        '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----',
        'Where is my private key?',
        'The file begins with -----BEGIN RSA PRIVATE KEY----- as PEM files do.',
      ],
    },
  },
  {
    // Whatever stands between the two lines was meant to be the key.
    id: 'secret.private-key.short',
    kind: 'secret.private-key',
    keywords: ['private key'],
    pattern:
      '-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\\s|\\\\n)[^-<]{8,}-----END [A-Z0-9 ]{0,30}PRIVATE KEY',
    lead: 60,
    accepts: ({ value }) => {
      if (isElided(value)) return false
      const body = value.slice(value.indexOf('-----', 10) + 5, value.lastIndexOf('-----'))
      return !isPlaceholder(body.trim()) && !/\.\.\.|x{4}|\[|\{/i.test(body)
    },
    fixed: 'medium',
    examples: {
      match: ['-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIq8Zr2mVx\n-----END EC PRIVATE KEY-----'],
      miss: ['-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    },
  },
  {
    id: 'secret.private-key.putty',
    kind: 'secret.private-key',
    keywords: ['private-lines:'],
    pattern: 'Private-Lines: [0-9]{1,3}\\s+[A-Za-z0-9+/=\\s]{40,}',
    reach: 4_000,
    examples: {
      match: ['Private-Lines: 1\nAAAAIG4vR2kQ9xLm4TzW7pYc1NbHs6FdGj3Ka8EuXi5Oq0Vk\nPrivate-MAC: 5b1e'],
      miss: ['Private-Lines: 14'],
    },
  },
  {
    id: 'secret.private-key.jwk',
    kind: 'secret.private-key',
    keywords: ['"kty"', "'kty'"],
    pattern: '["\'](?:d|k|p|q|dp|dq|qi)["\']\\s*:\\s*["\']([A-Za-z0-9_-]{20,})["\']',
    group: 1,
    lead: 1_500,
    reach: 3_000,
    examples: {
      match: [
        '{"kty":"OKP","crv":"Ed25519","d":"q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoV","x":"c6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9vLk2W"}',
      ],
      miss: ['{"kty":"OKP","crv":"Ed25519","x":"c6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9vLk2W"}'],
    },
  },
  {
    id: 'secret.private-key.xml',
    kind: 'secret.private-key',
    keywords: ['<rsakeyvalue>', '<dsakeyvalue>'],
    pattern: '<(?:D|X|P)>\\s*([A-Za-z0-9+/=\\s]{40,})</(?:D|X|P)>',
    group: 1,
    reach: 4_000,
    examples: {
      match: [
        '<RSAKeyValue><Modulus>q8Zr</Modulus><D>q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu==</D></RSAKeyValue>',
      ],
      miss: ['<RSAKeyValue><Modulus>q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu==</Modulus></RSAKeyValue>'],
    },
  },
  {
    // wg(8): keys are 32 bytes in base64.
    id: 'secret.private-key.wireguard',
    kind: 'secret.private-key',
    keywords: ['privatekey', 'presharedkey'],
    pattern: '(?:PrivateKey|PresharedKey)\\s*=\\s*([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)',
    group: 1,
    examples: {
      match: ['[Interface]\nPrivateKey = q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoU='],
      miss: ['[Peer]\nPublicKey = q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoU='],
    },
  },
]
