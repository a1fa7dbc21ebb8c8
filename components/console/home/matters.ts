import type { Viewer } from '@/lib/core/access/people-view'
import { countOf } from '@/lib/core/i18n/format'
import type { PolicyDiff } from '@/lib/core/policy/diff-policies'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { sumOf } from '../policy/change-list'

/** Something that waits for a decision or does not work. */
export interface Matter {
  sentence: string
  /** Where it is mended or decided, and what the link says. */
  href: string
  action: string
  /** It does not work; else it only waits. */
  isTrouble: boolean
}

interface Morning {
  usage: Pick<UsageView, 'total' | 'query'>
  policy: { isReadable: boolean; draft: { diff: PolicyDiff; savedBy: string | null } | null }
  /** null = not for this role. */
  log: { flushed: boolean } | null
}

/** One failure in so many is trouble; fewer is an ordinary day. */
const troubleFrom = 0.1

/** What needs somebody, as far as this person may see it; what does not work comes first. */
export function mattersOf({ policy, usage, log }: Morning, viewer: Pick<Viewer, 'role' | 'console'>): Matter[] {
  const { total, query } = usage
  const prices = viewer.console.includes('providers')
    ? { href: '/console/providers', action: 'Add prices' }
    : { href: '/console/usage/spend', action: 'See which' }
  const matters: (Matter | false)[] = [
    !policy.isReadable && {
      sentence: 'No policy is in force that this release can read, so nothing may be sent.',
      href: '/console/policy',
      action: 'Open the policy',
      isTrouble: true,
    },
    log?.flushed === false && {
      sentence: 'The database does not flush what it acknowledges: events may be lost with the power.',
      href: '/console/audit',
      action: 'Open the log',
      isTrouble: true,
    },
    total.failed > total.attempts * troubleFrom && {
      sentence: `${countOf(total.failed, 'request', 'requests')} of ${total.attempts} failed.`,
      href: `/console/usage?by=provider&sort=attempts&range=${query.range}`,
      action: 'See where',
      isTrouble: true,
    },
    policy.draft !== null && {
      sentence: `A draft of the policy waits: ${sumOf(policy.draft.diff).toLowerCase()}, saved by ${policy.draft.savedBy ?? 'someone'}.`,
      href: '/console/policy',
      action: viewer.role === 'auditor' ? 'Read it' : 'Review and publish',
      isTrouble: false,
    },
    total.unpricedAttempts > 0 && {
      sentence: `${countOf(total.unpricedAttempts, 'request has', 'requests have')} no price, so the spend is not all of it.`,
      ...prices,
      isTrouble: false,
    },
  ]
  return matters.filter((matter) => matter !== false)
}
