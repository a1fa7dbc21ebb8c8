import Link from 'next/link'
import { english } from '@/lib/core/i18n/english'
import { formatCount } from '@/lib/core/i18n/format'
import { type Boundary, boundaries } from '@/lib/core/policy/boundary'
import { usageUrl } from '@/lib/core/usage/usage-url'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { BoundaryBadge } from '../boundary-badge'
import { HomeCard } from './home-card'

const marks: Record<Boundary, string> = {
  local: 'bg-series-1',
  private: 'bg-series-3',
  cloud: 'bg-series-2',
}

/** Requests by where their bytes ended up: a bar, and the same in figures. `view` is usage by boundary. */
export function WhereItWent({ view }: { view: UsageView }) {
  const { attempts, refusals } = view.total
  const parts = boundaries
    .map((boundary) => ({ boundary, count: view.groups.find(({ id }) => id === boundary)?.now.attempts ?? 0 }))
    .filter(({ boundary, count }) => count > 0 || boundary !== 'private')
  return (
    <HomeCard title="Where requests went" more={{ href: usageUrl('/console/usage', view.query), name: 'Usage' }}>
      <div aria-hidden className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {parts.map(({ boundary, count }) => (
          <div key={boundary} className={marks[boundary]} style={{ width: `${share(count, attempts)}%` }} />
        ))}
      </div>
      <ul className="grid gap-2">
        {parts.map(({ boundary, count }) => (
          <li key={boundary} className="grid grid-cols-[7rem_minmax(0,1fr)_auto] items-baseline gap-3">
            <span>
              <BoundaryBadge boundary={boundary} />
            </span>
            <Link
              href={usageUrl('/console/usage', view.query, { by: 'model', boundary })}
              className="truncate underline-offset-4 hover:underline"
            >
              {formatCount(count)} requests
              <span className="sr-only"> {english.boundary[boundary].name}</span>
            </Link>
            <span className="text-muted tabular-nums">
              {attempts === 0 ? '—' : `${Math.round(share(count, attempts))} %`}
            </span>
          </li>
        ))}
        <li className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-3 text-muted">
          <span>Refused</span>
          <span>{formatCount(refusals)}, nothing of them was sent</span>
        </li>
      </ul>
    </HomeCard>
  )
}

const share = (count: number, of: number) => (of === 0 ? 0 : (count / of) * 100)
