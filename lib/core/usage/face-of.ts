import type { UsageQuery } from './usage-query'

/** Sums without persons; without models, levels and purposes; by boundary alone. */
export type UsageFace = 'model' | 'person' | 'total'

/** The shortest sums that still answer a question; null where it asks for persons and for what they used at once. */
export function faceOf({ by, ...asked }: UsageQuery): UsageFace | null {
  const { model, provider, level, purpose, person, group } = asked
  const ofPersons = by === 'person' || person !== undefined
  const ofModels =
    by === 'model' ||
    by === 'provider' ||
    by === 'level' ||
    by === 'purpose' ||
    Boolean(model ?? provider ?? level ?? purpose)
  if (ofPersons) return ofModels ? null : 'person'
  return ofModels || by === 'group' || group !== undefined ? 'model' : 'total'
}
