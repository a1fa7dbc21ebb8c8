import type { Candidate } from '../routing/candidate'

/** Does anybody bill an attempt at this model? What runs on our own machines without a price costs nothing here. */
export function isBilled(candidate: Pick<Candidate, 'boundary' | 'inputMicrosPerMillion'>): boolean {
  return candidate.boundary === 'cloud' || candidate.inputMicrosPerMillion !== null
}
