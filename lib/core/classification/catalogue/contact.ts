import type { KindRow } from './kind-row'

/** The kinds of contact (classification.md section 3). */
export const contactKinds: readonly KindRow[] = [
  {
    kind: 'contact.email',
    name: 'an e-mail address',
    sentence: 'An e-mail address.',
    level: 'internal',
    methods: ['format', 'count'],
  },
  {
    kind: 'contact.phone',
    name: 'a phone number',
    sentence: 'A phone number.',
    level: 'internal',
    methods: ['format', 'context', 'count'],
  },
  {
    kind: 'contact.address',
    name: 'a postal address',
    sentence: 'A street and number, or a postcode with its place.',
    level: 'internal',
    methods: ['format', 'context', 'count'],
  },
]
