import Link from 'next/link'
import type { MonthUse } from '@/lib/core/access/people-view'
import { countOf, formatMicros } from '@/lib/core/i18n/format'
import { spendText } from '@/lib/core/usage/spend-text'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { usageUrl } from '@/lib/core/usage/usage-url'

interface Props {
  /** Whose: a person, or a group as a team. */
  of: { person: string } | { group: string }
  name: string
  month: MonthUse
}

/** What was spent since the month began, as the page of spend says it, and the way there. Missing is not zero. */
export function MonthCost({ of, name, month: { attempts, unpricedAttempts, costMicros } }: Props) {
  if (attempts === 0) return <span className="text-muted">—</span>
  const query = usageQuerySchema.parse({ range: 'month', by: 'model', ...of })
  const words = spendText({ costMicros, unpricedAttempts }, formatMicros)
  const partly = unpricedAttempts > 0 && costMicros > 0
  return (
    <>
      <Link
        href={usageUrl('/console/usage/spend', query)}
        prefetch={false}
        aria-label={`${words} this month: spend of ${name}`}
        className="underline-offset-4 hover:underline"
      >
        {words}
      </Link>
      {partly && (
        <span className="block text-muted text-xs">
          and {countOf(unpricedAttempts, 'unpriced request', 'unpriced requests')}
        </span>
      )}
    </>
  )
}
