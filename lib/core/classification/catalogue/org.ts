import type { KindRow } from './kind-row'

/** The kinds of the organization's own knowledge (classification.md section 3). */
export const orgKinds: readonly KindRow[] = [
  {
    kind: 'org.term',
    name: 'a term of the organization',
    sentence: "A term of one of the organization's lists.",
    level: 'confidential',
    methods: ['dictionary'],
  },
  {
    kind: 'org.exact-match',
    name: 'a record of the organization',
    sentence: 'A row of an uploaded table.',
    level: 'confidential',
    methods: ['dictionary', 'context'],
    isPlanned: true,
  },
  {
    kind: 'org.document',
    name: 'a document of the organization',
    sentence: 'A large part of a stored document.',
    level: 'confidential',
    methods: ['dictionary', 'count'],
    isPlanned: true,
  },
  {
    kind: 'org.ticket',
    name: 'a ticket number',
    sentence: 'The number of an internal ticket.',
    level: 'confidential',
    methods: ['format'],
    isPlanned: true,
  },
]
