import type { Candidate, Detector } from './detector'
import type { Confidence, Evidence } from './finding'

/**
 * The table of classification.md section 2: confidence from evidence, never tuned for a detector. Null: nothing is
 * reported (alone, and contradicted by a word nearby).
 */
export function confidenceOf(
  detector: Pick<Detector, 'chance' | 'noise'>,
  candidate: Candidate,
  isBesideIdentifier: boolean,
): { confidence: Confidence; evidence: Evidence[] } | null {
  const evidence = [...candidate.evidence]
  if (candidate.isExample) return { confidence: 'low', evidence: [...evidence, { code: 'published example' }] }
  if (candidate.fixed !== undefined) return { confidence: candidate.fixed, evidence }
  const chance = candidate.chance ?? detector.chance
  const noise = candidate.noise ?? detector.noise
  const hasContext = candidate.hasContext === true
  if (hasContext) evidence.push({ code: 'context' })
  if (chance <= 1e-4 && noise <= 1) return { confidence: 'high', evidence }
  if (chance <= 2e-2 && noise <= 10) {
    if (isBesideIdentifier && !hasContext) evidence.push({ code: 'beside' })
    return { confidence: hasContext || isBesideIdentifier ? 'high' : 'medium', evidence }
  }
  if (hasContext) return { confidence: 'medium', evidence }
  return candidate.isContradicted ? null : { confidence: 'low', evidence }
}
