import type { Metadata } from 'next'
import { ChatHeader } from '@/components/chat/chat-header'
import { OwnBudgets } from '@/components/console/budgets/own-budgets'
import { UsageBar } from '@/components/console/usage/usage-bar'
import { UsageBody } from '@/components/console/usage/usage-body'
import { UsageStrip } from '@/components/console/usage/usage-strip'
import { UsageTiles } from '@/components/console/usage/usage-tiles'
import { parseUsageUrl } from '@/lib/core/usage/usage-url'
import { page } from '@/lib/server/http/page'
import { listOwnBudgets } from '@/lib/server/operations/list-own-budgets'
import { readOwnUsage } from '@/lib/server/operations/read-usage'

export const metadata: Metadata = { title: 'Your usage' }

const path = '/usage'

export default page({ permission: 'chat.use' }, async ({ actor, searchParams }) => {
  const query = parseUsageUrl(searchParams, { by: 'model', sort: 'attempts' })
  const [view, own] = await Promise.all([readOwnUsage(actor, query), listOwnBudgets(actor)])
  return (
    <>
      <ChatHeader title="Your usage" level={null} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-[960px] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-6">
          <OwnBudgets {...own} />
          <UsageBar
            path={path}
            csvPath="/api/usage/mine/csv"
            query={{ ...query, by: view.by }}
            dimensions={['model', 'provider', 'boundary', 'level', 'purpose', 'day']}
            zone={view.zone}
            today={view.asOf.slice(0, 10)}
          />
          <UsageBody path={path} view={view} measure="attempts" needsProvider={false}>
            <UsageTiles view={view} />
            <UsageStrip view={view} canPrice={false} />
          </UsageBody>
        </div>
      </div>
    </>
  )
})
