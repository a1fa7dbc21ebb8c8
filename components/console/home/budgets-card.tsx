import Link from 'next/link'
import { amountWords, resetTime } from '@/lib/core/usage/budget-sentences'
import type { BudgetList } from '@/lib/core/usage/budget-view'
import { BudgetBar } from '../budgets/budget-bar'
import { HomeCard } from './home-card'

/** The fullest budgets; the page has all of them. */
const shownAtMost = 4

/** Spend against budget. */
export function BudgetsCard({ list: { budgets, zone } }: { list: BudgetList }) {
  const fullest = [...budgets].sort((a, b) => b.share - a.share).slice(0, shownAtMost)
  return (
    <HomeCard title="Budgets" more={{ href: '/console/usage/budgets', name: 'All budgets' }}>
      {fullest.length === 0 && <p className="text-muted">None is set: nothing limits what may be spent.</p>}
      <ul className="grid gap-3 empty:hidden">
        {fullest.map(({ id, name, share, spent, reserved, limit, unit, resetsAt }) => (
          <li key={id} className="grid gap-1 sm:grid-cols-[minmax(0,1fr)_11rem] sm:gap-3">
            <span className="grid min-w-0">
              <Link href={`/console/usage/budgets/${id}`} className="break-words underline-offset-4 hover:underline">
                {name}
              </Link>
              <span className="text-muted text-sm tabular-nums">
                {amountWords(unit, spent + reserved)} of {amountWords(unit, limit)}, until {resetTime(resetsAt, zone)}
              </span>
            </span>
            <BudgetBar share={share} />
          </li>
        ))}
      </ul>
    </HomeCard>
  )
}
