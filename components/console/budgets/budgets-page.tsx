'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import type { BudgetQuery } from '@/lib/core/usage/budget-query'
import type { BudgetList, BudgetView } from '@/lib/core/usage/budget-view'
import { selectBudgets } from '@/lib/core/usage/select-budgets'
import { PageHead } from '../page-head'
import { UsageTabs } from '../usage/usage-tabs'
import { BudgetDialog } from './budget-dialog'
import { BudgetFilters } from './budget-filters'
import type { BudgetChoices } from './budget-subject'
import { BudgetTable } from './budget-table'

interface Props {
  path: string
  query: BudgetQuery
  list: BudgetList
  /** null = who may only read. */
  choices: BudgetChoices | null
}

export function BudgetsPage({ path, query, list: { zone, budgets }, choices }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState<BudgetView | 'new' | null>(null)
  const shown = selectBudgets(budgets, query)
  const create = choices && (
    <Button variant="primary" onClick={() => setOpen('new')}>
      New budget
    </Button>
  )
  const saved = () => {
    setOpen(null)
    router.refresh()
  }
  return (
    <>
      <PageHead
        title="Budgets"
        lead="What may be spent, by whom, and what is left of it."
        action={budgets.length > 0 && create}
      />
      <UsageTabs open={path} />
      {budgets.length > 0 && <BudgetFilters path={path} query={query} />}
      {shown.length > 0 ? (
        <BudgetTable path={path} query={query} budgets={shown} zone={zone} onChange={choices && setOpen} />
      ) : budgets.length > 0 ? (
        <EmptyState
          title="Nothing fits these filters"
          action={
            <Link href={path} className={buttonClass('primary')}>
              Clear filters
            </Link>
          }
        />
      ) : (
        <EmptyState title="No budgets yet" action={create || undefined}>
          A budget is a limit for everybody together, a team or a person. What a request may cost is reserved before it
          is sent, so a limit holds however many ask at once.
        </EmptyState>
      )}
      <p className="text-muted text-xs">Days, weeks and months are those of {zone}. A week begins on Monday.</p>
      {open && choices && (
        <BudgetDialog
          budget={open === 'new' ? null : open}
          choices={choices}
          onClose={() => setOpen(null)}
          onSaved={saved}
        />
      )}
    </>
  )
}
