import type { Metadata } from 'next'
import { BudgetsPage } from '@/components/console/budgets/budgets-page'
import { can } from '@/lib/core/access/can'
import { parseBudgetUrl } from '@/lib/core/usage/budget-query'
import { page } from '@/lib/server/http/page'
import { listBudgets } from '@/lib/server/operations/list-budgets'
import { listGroups } from '@/lib/server/operations/list-groups'
import { listPeople } from '@/lib/server/operations/list-people'

export const metadata: Metadata = { title: 'Budgets' }

const path = '/console/usage/budgets'

export default page({ permission: 'usage.readAll' }, async ({ actor, searchParams }) => {
  const canEdit = can(actor, 'budgets.manage').allowed
  const [list, people, groups] = await Promise.all([
    listBudgets(actor),
    canEdit ? listPeople(actor) : [],
    canEdit ? listGroups(actor) : [],
  ])
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
  const choices = canEdit ? { people: people.map(named), groups: groups.map(named) } : null
  return <BudgetsPage path={path} query={parseBudgetUrl(searchParams)} list={list} choices={choices} />
})
