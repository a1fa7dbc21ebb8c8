'use client'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { Select } from '@/components/ui/select'
import { budgetScopes } from '@/lib/core/usage/budget'
import { budgetFills, fillWords } from '@/lib/core/usage/budget-fill'
import type { BudgetQuery } from '@/lib/core/usage/budget-query'
import { scopeNames } from '@/lib/core/usage/budget-sentences'
import { budgetUrl } from '@/lib/core/usage/budget-url'

/** Each choice is a new URL. */
export function BudgetFilters({ path, query }: { path: string; query: BudgetQuery }) {
  const router = useRouter()
  const show = (change: Partial<Record<'scope' | 'fill', string | undefined>>) =>
    router.push(budgetUrl(path, query, change as Partial<BudgetQuery>), { scroll: false })
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Choice label="For" value={query.scope} onChoose={(scope) => show({ scope })}>
        {budgetScopes.map((scope) => (
          <option key={scope} value={scope}>
            {scopeNames[scope]}
          </option>
        ))}
      </Choice>
      <Choice label="Used" value={query.fill} onChoose={(fill) => show({ fill })}>
        {budgetFills.map((fill) => (
          <option key={fill} value={fill}>
            {fillWords[fill]}
          </option>
        ))}
      </Choice>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string | undefined
  onChoose: (value: string | undefined) => void
  children: React.ReactNode
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className="grid gap-1 max-sm:flex-[1_1_40%]">
      <label htmlFor={id} className="text-muted text-xs">
        {label}
      </label>
      <Select id={id} value={value ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">All</option>
        {children}
      </Select>
    </div>
  )
}
