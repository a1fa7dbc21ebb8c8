import type { KindRow } from './kind-row'

/** The kinds of payload (classification.md section 3). */
export const payloadKinds: readonly KindRow[] = [
  {
    kind: 'payload.unreadable',
    name: 'something that could not be read',
    sentence: 'A file or text that could not be read.',
    level: 'highest',
    methods: ['structure'],
  },
  {
    kind: 'payload.encrypted',
    name: 'an encrypted file',
    sentence: 'A file that is protected by a password or rights.',
    level: 'highest',
    methods: ['structure'],
  },
  {
    kind: 'payload.scanned',
    name: 'a picture of text',
    sentence: 'Pages or pictures whose text cannot be read.',
    level: 'highest',
    methods: ['structure'],
  },
  {
    kind: 'payload.too-large',
    name: 'too much to read',
    sentence: 'More than can be classified in one request.',
    level: 'highest',
    methods: ['count'],
  },
  {
    kind: 'payload.obfuscated',
    name: 'disguised text',
    sentence: 'More encoded text than can be decoded.',
    level: 'highest',
    methods: ['structure'],
  },
  {
    kind: 'payload.remote-reference',
    name: 'a reference to remote content',
    sentence: 'Content that is fetched from elsewhere.',
    level: 'highest',
    methods: ['format'],
  },
]
