import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import type { BudgetForecast } from '@/lib/core/usage/budget-forecast'
import type { BudgetQuery } from '@/lib/core/usage/budget-query'
import { amountWords, periodWords, resetTime, subjectWords } from '@/lib/core/usage/budget-sentences'
import type { BudgetView } from '@/lib/core/usage/budget-view'
import { BudgetBar } from './budget-bar'
import { BudgetHead } from './budget-head'

interface Props {
  path: string
  query: BudgetQuery
  budgets: BudgetView[]
  zone: string
  /** null = who may only read. */
  onChange: ((budget: BudgetView) => void) | null
}

export function BudgetTable({ path, query, budgets, zone, onChange }: Props) {
  const head = { path, query }
  return (
    <Table label="Budgets">
      <thead>
        <tr>
          <BudgetHead {...head} sort="name" name="Budget" />
          <BudgetHead {...head} sort="used" name="Used" />
          <BudgetHead {...head} sort="limit" name="Limit" end />
          <BudgetHead {...head} sort="spent" name="Spent" end />
          <Th className="text-end">Reserved now</Th>
          <Th>Forecast</Th>
          <BudgetHead {...head} sort="resets" name="Resets" />
          {onChange && (
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {budgets.map((budget) => (
          <tr key={budget.id} className="hover:bg-card">
            <BudgetCells path={path} budget={budget} zone={zone} />
            {onChange && (
              <Td className="text-end">
                <Button size="sm" aria-label={`Change budget ${budget.name}`} onClick={() => onChange(budget)}>
                  Change
                </Button>
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function BudgetCells({ path, budget, zone }: { path: string; budget: BudgetView; zone: string }) {
  const { unit, people } = budget
  const number = 'whitespace-nowrap text-end tabular-nums'
  return (
    <>
      <Td className="min-w-44 max-w-72 break-words">
        <div className="flex flex-wrap items-center gap-x-2">
          <Link href={`${path}/${budget.id}`} className="font-medium underline-offset-4 hover:underline">
            {budget.name}
          </Link>
          <Badge>{budget.hard ? 'stops' : 'tells'}</Badge>
        </div>
        <span className="text-muted text-xs">{subjectWords(budget.scope, budget.subject)}</span>
      </Td>
      <Td>
        <BudgetBar share={budget.share} />
        {people && (
          <span className="text-muted text-xs">
            the fullest of {people.active}
            {people.full > 0 && `, ${people.full} used up`}
          </span>
        )}
      </Td>
      <Td className={number}>
        {amountWords(unit, budget.limit)}
        <span className="block text-muted text-xs">{periodWords[budget.period]}</span>
      </Td>
      <Td className={number}>{amountWords(unit, budget.spent)}</Td>
      <Td className={number}>{amountWords(unit, budget.reserved)}</Td>
      <Td className="min-w-40">
        <Forecast budget={budget} forecast={budget.forecast} />
      </Td>
      <Td className="whitespace-nowrap text-xs">{resetTime(budget.resetsAt, zone)}</Td>
    </>
  )
}

function Forecast({ budget: { unit, limit }, forecast }: { budget: BudgetView; forecast: BudgetForecast }) {
  if (forecast.kind === 'early')
    return <span className="text-muted text-xs">Too early: needs 8 days, has {forecast.days}</span>
  const { expected, low, high, exceedsOn } = forecast
  return (
    <>
      <span className="whitespace-nowrap tabular-nums">{amountWords(unit, expected)}</span>
      <span className="block text-muted text-xs tabular-nums">
        {amountWords(unit, low)} to {amountWords(unit, high)}
      </span>
      {exceedsOn ? (
        <span className="block font-medium text-xs">Will exceed on {exceedsOn}</span>
      ) : (
        expected > limit && <span className="block font-medium text-xs">Above the limit</span>
      )}
    </>
  )
}
