import { formatCount } from '@/lib/core/i18n/format'
import { localShareOf, type UsageFigures } from '@/lib/core/usage/usage-figures'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { changeInWords, compactCount } from '@/lib/core/usage/usage-words'
import { UsageTile } from '../usage/usage-tile'
import { SpendTile } from '../usage/usage-tiles'

/** The four figures of a morning. */
export function HomeTiles({ view }: { view: UsageView }) {
  const { total, before, buckets } = view
  const change = (measure: (one: UsageFigures) => number) =>
    changeInWords(measure(total), before && measure(before), view.query)
  const course = (measure: (one: UsageFigures) => number) => buckets.map((bucket) => measure(bucket.total))
  const share = localShareOf(total)
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <UsageTile
        name="Requests"
        value={compactCount(total.attempts)}
        exact={formatCount(total.attempts)}
        note={total.failed > 0 ? `${formatCount(total.failed)} failed` : null}
        change={change((one) => one.attempts)}
        course={course((one) => one.attempts)}
      />
      <UsageTile
        name="Stayed in-house"
        value={share === null ? '—' : `${Math.round(share * 100)} %`}
        note={share === null ? 'no requests' : `${formatCount(total.localAttempts)} of ${formatCount(total.attempts)}`}
        course={course((one) => one.localAttempts)}
      />
      <UsageTile
        name="Refused"
        value={compactCount(total.refusals)}
        note="nothing was sent"
        change={change((one) => one.refusals)}
        course={course((one) => one.refusals)}
      />
      <SpendTile view={view} />
    </dl>
  )
}
