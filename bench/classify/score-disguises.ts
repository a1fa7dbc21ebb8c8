import { familyOf } from '@/lib/core/classification/catalogue/kinds'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import type { Case } from './case'
import { disguises } from './disguises'
import { findingsOf, isRight, reported } from './judge-case'

/** How many values are still found in a disguise. */
export interface DisguiseScore {
  disguise: string
  tried: number
  found: number
}

interface Plain {
  one: Case
  text: string
  start: number
  end: number
}

/** By its own form, not by the words around it: a disguise may take those away. */
const isKnownAlone = ({ types }: Case) =>
  types.some((type) => type.startsWith('secret.vendor-token') || type === 'secret.jwt')

/** Values of one line that are found as they stand: what a disguise is put on. */
function plainValues(detectors: DetectorSet, cases: readonly Case[]): Plain[] {
  const seen = new Set<string>()
  return cases.flatMap((one): Plain[] => {
    const text = one.original ?? (one.set === 'own-secrets' && isKnownAlone(one) ? one.text : null)
    if (typeof text !== 'string' || seen.has(text) || one.expect === 'clean') return []
    seen.add(text)
    const families = one.types.map(familyOf)
    const found = reported(findingsOf(detectors, text), one.floor)
      .filter(({ type, start, end }) => families.includes(familyOf(type)) && end - start >= 8 && end - start <= 120)
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
    if (found === undefined || text.slice(found.start, found.end).includes('\n')) return []
    return [{ one, text, start: found.start, end: found.end }]
  })
}

/** Puts every disguise on every value; what is lost is added to `misses`. */
export function scoreDisguises(detectors: DetectorSet, cases: readonly Case[], misses: object[]): DisguiseScore[] {
  const values = plainValues(detectors, cases)
  return Object.entries(disguises).map(([disguise, put]) => {
    const score: DisguiseScore = { disguise, tried: 0, found: 0 }
    for (const { one, text, start, end } of values) {
      const value = text.slice(start, end)
      const disguised = put(value)
      if (disguised === value) continue
      const whole = text.slice(0, start) + disguised + text.slice(end)
      score.tried += 1
      if (isRight(one, reported(findingsOf(detectors, whole), one.floor))) score.found += 1
      else misses.push({ set: 'own-disguises', disguise, text: whole })
    }
    return score
  })
}
