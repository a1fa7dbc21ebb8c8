import type { PolicyDocument } from '../policy/document'
import type { UsageView } from './usage-view'

/** One level's requests: where they went and what the policy says of its way out. */
export interface KeptInside {
  level: string
  attempts: number
  /** Stayed on our own machines. */
  kept: number
  /** Refused: nothing was sent anywhere. */
  refused: number
  why: string
}

const whys: Record<string, string> = {
  allow: 'may go anywhere; in-house was chosen where it answers as well',
  redact: 'leaves only with its findings replaced',
  justify: 'leaves only with a reason',
  'redact+justify': 'leaves only with a reason, and its findings replaced',
  block: 'never goes to the cloud',
}

/**
 * What stayed in the house and why, highest level first: `view` is usage by level. A level that the policy in force does not
 * know any more says so; what it was when it happened stands in the log.
 */
export function keptInside(view: UsageView, { levels, matrix }: PolicyDocument): KeptInside[] {
  const rank = new Map(levels.map(({ id }, index) => [id, index]))
  return view.groups
    .filter(({ now }) => now.attempts + now.refusals > 0)
    .map(({ id, now }) => ({
      level: id ?? '',
      attempts: now.attempts,
      kept: now.localAttempts,
      refused: now.refusals,
      why: whys[matrix[id ?? '']?.cloud ?? ''] ?? 'is no level of the policy in force',
    }))
    .sort((a, b) => (rank.get(b.level) ?? -1) - (rank.get(a.level) ?? -1))
}
