import type { PolicyEffect } from './effect'

/** One difference: the object by its id, what it was and is in short, and the sentence that a person reads. */
export interface PolicyChange {
  /** `matrix.confidential.cloud`, `rules.legal-at-home`, `levels.public.name`, `base` …: ids only, never text. */
  path: string
  /** Ids, actions and modes as the audit event keeps them; null where the object is not there. */
  before: string | null
  after: string | null
  effect: PolicyEffect
  sentence: string
}
