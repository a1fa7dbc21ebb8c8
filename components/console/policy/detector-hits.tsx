import { countOf } from '@/lib/core/i18n/format'
import type { DetectorCatalogue } from '@/lib/core/policy/detector-catalogue'

interface Props {
  type: string
  catalogue: { value: DetectorCatalogue | null; problem: string | null }
}

/** In how many requests it was found, and how many values; candidates apart. */
export function DetectorHits({ type, catalogue: { value, problem } }: Props) {
  if (value === null)
    return problem ? (
      <span className="text-muted">not known</span>
    ) : (
      <span className="skeleton ms-auto block h-4 w-16" />
    )
  const count = value.counts.find((one) => one.type === type)
  if (count === undefined) return <span className="text-muted tabular-nums">0</span>
  return (
    <span className="grid whitespace-nowrap tabular-nums">
      {count.requests > 0 && <span>{countOf(count.requests, 'request', 'requests')}</span>}
      {count.values > 0 && <span className="text-muted">{countOf(count.values, 'value', 'values')}</span>}
      {count.unsureRequests > 0 && (
        <span className="text-muted" title="Found only at low confidence, which raises no level by default">
          {countOf(count.unsureRequests, 'only a candidate', 'only candidates')}
        </span>
      )}
    </span>
  )
}
