import type { KindRow } from './kind-row'

/** The kinds of code (classification.md section 3). */
export const codeKinds: readonly KindRow[] = [
  {
    kind: 'code.source',
    name: 'source code',
    sentence: 'Source code.',
    level: 'internal',
    methods: ['structure'],
  },
  {
    kind: 'code.config',
    name: 'configuration',
    sentence: 'Configuration or markup.',
    level: 'internal',
    methods: ['structure'],
  },
  {
    kind: 'code.internal',
    name: 'internal source code',
    sentence:
      'Source code that says whose it is: a copyright line, a marking, an internal host, a name of the organization.',
    level: 'confidential',
    methods: ['structure', 'dictionary'],
  },
  {
    kind: 'code.fingerprint',
    name: 'fingerprinted source code',
    sentence: 'Source code of a fingerprinted repository.',
    level: 'confidential',
    methods: ['dictionary', 'count'],
  },
]
