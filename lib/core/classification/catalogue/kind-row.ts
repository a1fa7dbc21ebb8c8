/** The product's standard ranks. A policy's own level ids are mapped to them in `level-of`. */
export type StandardLevel = 'public' | 'internal' | 'confidential' | 'restricted' | 'highest'

/** By what a kind is told from anything else (classification.md section 3). */
export type Method = 'format' | 'checkDigit' | 'context' | 'count' | 'dictionary' | 'structure'

/** One kind of finding: its words, how it is found, and the level that it gives by default. */
export interface KindRow {
  /** `family.kind`, as in a finding's type. */
  kind: string
  /** As it reads in a sentence: "a payment card number". */
  name: string
  /** What the kind covers, in one sentence. */
  sentence: string
  level: StandardLevel
  methods: readonly Method[]
  /** A policy may name it already; nothing in this release finds it. */
  isPlanned?: true
}
