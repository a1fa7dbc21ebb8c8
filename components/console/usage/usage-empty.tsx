import Link from 'next/link'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import { clearedFilters, usageUrl } from '@/lib/core/usage/usage-url'
import type { UsageView } from '@/lib/core/usage/usage-view'

interface Props {
  path: string
  view: UsageView
  /** Nothing can answer yet, and this person may change that. */
  needsProvider: boolean
}

/** Why there is nothing to see, and the one thing to do about it. */
export function UsageEmpty({ path, view, needsProvider }: Props) {
  if (!view.hasTraffic && needsProvider)
    return (
      <EmptyState title="Nothing can answer yet" action={<Go href="/console/providers/add">Add a provider</Go>}>
        Usage appears here with the first question that a model answers.
      </EmptyState>
    )
  if (!view.hasTraffic)
    return (
      <EmptyState title="No traffic yet" action={<Go href="/">Ask something first</Go>}>
        Each request is counted here as soon as it ends.
      </EmptyState>
    )
  if (view.filters.length > 0)
    return (
      <EmptyState
        title="Nothing fits these filters"
        action={<Go href={usageUrl(path, view.query, clearedFilters)}>Clear filters</Go>}
      >
        In this range there is nothing for {view.filters.map(({ name }) => name).join(', ')}.
      </EmptyState>
    )
  return (
    <EmptyState
      title="Nothing in this range"
      action={<Go href={usageUrl(path, view.query, { range: 'quarter' })}>Show this quarter</Go>}
    >
      There is traffic at other times.
    </EmptyState>
  )
}

function Go({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={buttonClass('primary')}>
      {children}
    </Link>
  )
}
