import type { KindRow } from './kind-row'

/** The kinds of identity (classification.md section 3). */
export const identityKinds: readonly KindRow[] = [
  {
    kind: 'identity.national-id',
    name: 'a national identity number',
    sentence: 'A number that a state gives to a person.',
    level: 'restricted',
    methods: ['format', 'checkDigit', 'context'],
  },
  {
    kind: 'identity.tax-id',
    name: 'a tax number',
    sentence: 'A number by which a person pays taxes.',
    level: 'restricted',
    methods: ['format', 'checkDigit', 'context'],
  },
  {
    kind: 'identity.passport',
    name: 'a passport number',
    sentence: 'A passport number, named as such.',
    level: 'restricted',
    methods: ['format', 'context'],
  },
  {
    kind: 'identity.driving-licence',
    name: 'a driving licence number',
    sentence: 'A driving licence number.',
    level: 'restricted',
    methods: ['format', 'context'],
  },
  {
    kind: 'identity.id-card',
    name: 'an identity card number',
    sentence: 'The number of an identity card.',
    level: 'restricted',
    methods: ['format', 'checkDigit', 'context'],
  },
  {
    kind: 'identity.vehicle',
    name: 'a vehicle number',
    sentence: 'A number plate or vehicle identification number.',
    level: 'confidential',
    methods: ['format', 'checkDigit', 'context'],
  },
  {
    kind: 'identity.company-id',
    name: 'a company number',
    sentence: 'A number in a register of companies.',
    level: 'internal',
    methods: ['format', 'checkDigit', 'context'],
  },
]
