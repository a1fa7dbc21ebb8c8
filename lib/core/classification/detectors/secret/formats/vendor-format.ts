/**
 * Characters of a credential's body: b64u = A-Z a-z 0-9 - _, b64 = A-Z a-z 0-9 + / =, b62 = A-Z a-z 0-9, hex, alpha =
 * A-Z a-z, digit, low36 = a-z 0-9, lowu = a-z 0-9 - _ =, up36 = A-Z 0-9, any = b64u with . = / + % as well. `uuid` has
 * its dashes.
 */
export type Body = 'b64u' | 'b64' | 'b62' | 'hex' | 'alpha' | 'digit' | 'low36' | 'lowu' | 'up36' | 'any' | 'uuid'

/** A format that its own first characters tell: a fixed prefix, then characters of one alphabet. */
export interface VendorFormat {
  vendor: string
  prefix: string
  body: Body
  min: number
  /** Left out: as many as there are. */
  max?: number
  /** How every token ends. */
  tail?: string
}

/** A prefix, and a pattern (RE2) for all that follows it. */
export interface StructuredFormat {
  vendor: string
  prefix: string
  pattern: string
  /** A made-up token. */
  sample: string
  /** How many characters behind the prefix are read; left out: 420. */
  reach?: number
}

/** A format without mark of its own: it counts only where the vendor is named before it. */
export interface NamedFormat {
  vendor: string
  /** In `foldText` form, as it stands in names of variables: `new_relic` also reads NewRelic, new-relic and newrelic. */
  words: readonly string[]
  body: Body
  min: number
  max: number
  /** What stands before and after the body, beyond its alphabet. */
  prefix?: RegExp
  tail?: RegExp
}

/** Rows of one vendor with the same body under several prefixes. */
export function prefixed(
  vendor: string,
  body: Body,
  min: number,
  max: number | undefined,
  ...prefixes: string[]
): VendorFormat[] {
  return prefixes.map((prefix) => ({ vendor, prefix, body, min, max }))
}

/** A row whose length is exact, or lies between two numbers. */
export function named(
  vendor: string,
  words: readonly string[],
  body: Body,
  min: number,
  max: number = min,
): NamedFormat {
  return { vendor, words, body, min, max }
}
