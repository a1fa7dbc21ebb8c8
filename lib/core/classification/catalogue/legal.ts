import type { KindRow } from './kind-row'

/** The kinds of legal (classification.md section 3). */
export const legalKinds: readonly KindRow[] = [
  {
    kind: 'legal.privilege',
    name: 'privileged legal text',
    sentence: 'Marked as privileged or work product, or advice between counsel and client.',
    level: 'restricted',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'legal.protective-order',
    name: 'a protective order',
    sentence: 'Material under seal or a protective order of a court.',
    level: 'restricted',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'legal.settlement',
    name: 'a settlement',
    sentence: 'An offer or the terms of a settlement, with sums or parties.',
    level: 'confidential',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'legal.docket',
    name: 'a docket number',
    sentence: 'The number of a court case, or papers of a dispute with named parties.',
    level: 'confidential',
    methods: ['format', 'context'],
  },
  {
    kind: 'legal.contract',
    name: 'a contract',
    sentence: 'A contract or deed with named parties, by its title and clauses.',
    level: 'confidential',
    methods: ['structure', 'context'],
  },
]
