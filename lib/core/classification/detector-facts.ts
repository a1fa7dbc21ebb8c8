import type { DetectorSet } from './detector-set'

/** How one kind is found, by all of its detectors together. */
export interface DetectorFacts {
  kind: string
  detectors: number
  keywords: number
  /** What its detectors declare: the surest of them and the least sure. */
  chance: { surest: number; leastSure: number }
  /** Of the noisiest. */
  noise: number
  /** Texts in which it is found, and texts in which it is not: two of each at the most, short ones that say something. */
  match: string[]
  miss: string[]
  /** What its detectors tell apart: countries, vendors. */
  variants: string[]
}

const shown = 2
/** Shorter is easier to read, down to where it says nothing any more. */
const oddity = ({ length }: string) => (length < 16 ? 10_000 - length : length)

/** The facts of every kind that has a detector, in the order of the catalogue. */
export function detectorFacts({ detectors }: DetectorSet): DetectorFacts[] {
  const kinds = [...new Set(detectors.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const own = detectors.filter((detector) => detector.kind === kind)
    const chances = own.map(({ chance }) => chance)
    const examples = (of: 'match' | 'miss') =>
      [...new Set(own.flatMap((detector) => detector.examples[of]))]
        .sort((a, b) => oddity(a) - oddity(b))
        .slice(0, shown)
    return {
      kind,
      detectors: own.length,
      keywords: new Set(own.flatMap(({ keywords }) => keywords)).size,
      chance: { surest: Math.min(...chances), leastSure: Math.max(...chances) },
      noise: Math.max(...own.map(({ noise }) => noise)),
      match: examples('match'),
      miss: examples('miss'),
      variants: own.map(({ id }) => id.slice(kind.length + 1)).filter((variant) => variant !== ''),
    }
  })
}
