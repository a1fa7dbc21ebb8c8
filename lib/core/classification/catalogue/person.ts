import type { KindRow } from './kind-row'

/** The kinds of person (classification.md section 3). */
export const personKinds: readonly KindRow[] = [
  {
    kind: 'person.name',
    name: 'a name',
    sentence: 'The name of a person.',
    level: 'internal',
    methods: ['dictionary', 'context', 'count'],
  },
  {
    kind: 'person.date-of-birth',
    name: 'a date of birth',
    sentence: 'A date, named as a date of birth.',
    level: 'internal',
    methods: ['format', 'context'],
  },
]
