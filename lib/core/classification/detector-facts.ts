import type { DetectorSet } from './detector-set'

/** How one kind is found, by all of its detectors together. */
export interface DetectorFacts {
  kind: string
  detectors: number
  keywords: number
  /** Of its detectors the worst; null = it has none of its own. */
  chance: number | null
  noise: number | null
  /** Texts in which it is found, and texts in which it is not: two of each at the most, the shortest. */
  match: string[]
  miss: string[]
  /** What its detectors tell apart: countries, vendors. */
  variants: string[]
}

const shown = 2

/** The facts of every kind that has a detector, in the order of the catalogue. */
export function detectorFacts({ detectors }: DetectorSet): DetectorFacts[] {
  const kinds = [...new Set(detectors.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const own = detectors.filter((detector) => detector.kind === kind)
    const examples = (of: 'match' | 'miss') =>
      [...new Set(own.flatMap((detector) => detector.examples[of]))].sort((a, b) => a.length - b.length).slice(0, shown)
    return {
      kind,
      detectors: own.length,
      keywords: new Set(own.flatMap(({ keywords }) => keywords)).size,
      chance: Math.max(...own.map(({ chance }) => chance)),
      noise: Math.max(...own.map(({ noise }) => noise)),
      match: examples('match'),
      miss: examples('miss'),
      variants: own.map(({ id }) => id.slice(kind.length + 1)).filter((variant) => variant !== ''),
    }
  })
}
