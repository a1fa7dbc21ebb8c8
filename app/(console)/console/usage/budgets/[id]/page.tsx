import type { Metadata } from 'next'
import { BudgetHistoryPage } from '@/components/console/budgets/budget-history-page'
import { page } from '@/lib/server/http/page'
import { getBudgetHistory } from '@/lib/server/operations/list-budgets'

export const metadata: Metadata = { title: 'Budget' }

export default page({ permission: 'usage.readAll' }, async ({ actor, params }) => (
  <BudgetHistoryPage history={await getBudgetHistory(actor, params.id ?? '')} />
))
