import type { KindRow } from './kind-row'

/** The kinds of secret (classification.md section 3). */
export const secretKinds: readonly KindRow[] = [
  {
    kind: 'secret.vendor-token',
    name: 'a vendor token',
    sentence: 'A key or token in the format of a known service.',
    level: 'restricted',
    methods: ['format', 'dictionary'],
  },
  {
    kind: 'secret.private-key',
    name: 'a private key',
    sentence: 'A private key in PEM, OpenSSH or PGP form.',
    level: 'restricted',
    methods: ['format'],
  },
  {
    kind: 'secret.jwt',
    name: 'a signed token',
    sentence: 'A JSON Web Token whose header decodes.',
    level: 'restricted',
    methods: ['format', 'structure'],
  },
  {
    kind: 'secret.connection-string',
    name: 'a connection string',
    sentence: 'An address that carries a user and a password.',
    level: 'restricted',
    methods: ['format'],
  },
  {
    kind: 'secret.auth-header',
    name: 'an authorization header',
    sentence: 'Credentials as sent in an HTTP header.',
    level: 'restricted',
    methods: ['format', 'context'],
  },
  {
    kind: 'secret.assignment',
    name: 'an assigned secret',
    sentence: 'A value assigned to a name that means a credential.',
    level: 'restricted',
    methods: ['context', 'structure'],
  },
  {
    kind: 'secret.password',
    name: 'a password',
    sentence: 'A password, named as such.',
    level: 'restricted',
    methods: ['context'],
  },
  {
    kind: 'secret.credential-file',
    name: 'a credential file',
    sentence: 'A file whose purpose is to hold credentials.',
    level: 'restricted',
    methods: ['structure'],
  },
]
