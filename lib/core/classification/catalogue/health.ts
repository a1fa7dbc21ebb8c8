import type { KindRow } from './kind-row'

/** The kinds of health (classification.md section 3). */
export const healthKinds: readonly KindRow[] = [
  {
    kind: 'health.member-id',
    name: 'a health insurance number',
    sentence: 'The number of an insured person or patient.',
    level: 'restricted',
    methods: ['format', 'checkDigit', 'context'],
  },
  {
    kind: 'health.provider-id',
    name: 'a care provider number',
    sentence: 'The number of a doctor or clinic.',
    level: 'confidential',
    methods: ['format', 'checkDigit', 'context'],
  },
  {
    kind: 'health.record-number',
    name: 'a medical record number',
    sentence: 'A medical record number, named as such.',
    level: 'restricted',
    methods: ['format', 'context'],
  },
  {
    kind: 'health.clinical-code',
    name: 'a clinical code',
    sentence: 'Two or more codes of diagnoses or procedures, or one about a patient.',
    level: 'confidential',
    methods: ['format', 'context', 'count'],
  },
  {
    kind: 'health.medication',
    name: 'a medication with its dose',
    sentence: 'A drug and its dose, about a patient.',
    level: 'confidential',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'health.clinical-note',
    name: 'a clinical note',
    sentence: 'Disease, complaint, drug, examination and care together, about a patient.',
    level: 'confidential',
    methods: ['structure', 'dictionary'],
  },
  {
    kind: 'health.phi',
    name: 'health data of a person',
    sentence: 'Clinical evidence together with who the person is.',
    level: 'restricted',
    methods: ['context'],
  },
]
