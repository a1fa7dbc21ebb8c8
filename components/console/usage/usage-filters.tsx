import { X } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button-class'
import type { UsageDimension } from '@/lib/core/usage/usage-query'
import { clearedFilters, usageUrl } from '@/lib/core/usage/usage-url'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { dimensionNames } from '@/lib/core/usage/usage-words'

/** What the page is narrowed to; each goes away alone, or all at once. */
export function UsageFilters({ path, view }: { path: string; view: UsageView }) {
  if (view.filters.length === 0) return null
  return (
    <ul aria-label="Filters" className="flex flex-wrap items-center gap-2">
      {view.filters.map(({ key, name }) => (
        <li key={key}>
          <Link
            href={usageUrl(path, view.query, { [key]: undefined })}
            aria-label={`Remove filter ${dimensionNames[key as UsageDimension]}: ${name}`}
            className={buttonClass('outline', 'sm')}
          >
            <span className="max-w-60 truncate">
              {dimensionNames[key as UsageDimension]}: {name}
            </span>
            <X aria-hidden className="size-3.5" />
          </Link>
        </li>
      ))}
      <li>
        <Link href={usageUrl(path, view.query, clearedFilters)} className={buttonClass('ghost', 'sm')}>
          Clear filters
        </Link>
      </li>
    </ul>
  )
}
