import type { KindRow } from './kind-row'

/** The kinds of legal (classification.md section 3). */
export const legalKinds: readonly KindRow[] = [
  {
    kind: 'legal.privilege',
    name: 'privileged legal text',
    sentence: 'Marked as attorney-client privileged or work product.',
    level: 'restricted',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'legal.protective-order',
    name: 'a protective order',
    sentence: 'Material under a court order.',
    level: 'restricted',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'legal.settlement',
    name: 'a settlement',
    sentence: 'Terms of a settlement.',
    level: 'confidential',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'legal.docket',
    name: 'a docket number',
    sentence: 'The number of a court case.',
    level: 'confidential',
    methods: ['format', 'context'],
    isPlanned: true,
  },
  {
    kind: 'legal.contract',
    name: 'a contract',
    sentence: 'A contract with named parties or amounts.',
    level: 'confidential',
    methods: ['structure', 'context'],
    isPlanned: true,
  },
]
