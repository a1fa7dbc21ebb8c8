import { Info } from 'lucide-react'
import Link from 'next/link'
import { countOf } from '@/lib/core/i18n/format'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { compactCount } from '@/lib/core/usage/usage-words'

/** What the sum of money leaves out, and what in it is a guess. */
export function UsageStrip({ view: { total }, canPrice }: { view: UsageView; canPrice: boolean }) {
  const { unpricedAttempts, unpricedTokens, estimatedAttempts } = total
  if (unpricedAttempts === 0 && estimatedAttempts === 0) return null
  return (
    <div
      role="note"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line bg-card px-3 py-2"
    >
      <Info aria-hidden className="size-4 shrink-0 text-muted" />
      {unpricedAttempts > 0 && (
        <span>
          {countOf(unpricedAttempts, 'request', 'requests')} with {compactCount(unpricedTokens)} tokens have no price
          and are not in the sum.{' '}
          {canPrice && (
            <Link href="/console/providers" className="underline underline-offset-4">
              Add prices
            </Link>
          )}
        </span>
      )}
      {estimatedAttempts > 0 && (
        <span className="text-muted">
          {countOf(estimatedAttempts, 'request was', 'requests were')} counted by estimate, as no usage was reported.
        </span>
      )}
    </div>
  )
}
