import type { KindRow } from './kind-row'

/** The kinds of marking (classification.md section 3). */
export const markingKinds: readonly KindRow[] = [
  {
    kind: 'marking.sensitivity',
    name: 'a sensitivity marking',
    sentence: 'A document marked as confidential or similar, by a word in the place of a marking.',
    level: 'confidential',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'marking.tlp',
    name: 'a TLP marking',
    sentence: 'A Traffic Light Protocol marking.',
    level: 'confidential',
    methods: ['dictionary', 'context'],
  },
  {
    kind: 'marking.label',
    name: 'a sensitivity label',
    sentence: 'A label in the properties of a document or the header of a message.',
    level: 'confidential',
    methods: ['format'],
  },
]
