import type { Metadata } from 'next'
import { ChatHeader } from '@/components/chat/chat-header'
import { OwnBudgets } from '@/components/console/budgets/own-budgets'
import { LoadedPart } from '@/components/console/loaded-part'
import { UsageBar } from '@/components/console/usage/usage-bar'
import { UsageBody } from '@/components/console/usage/usage-body'
import { UsageSkeleton } from '@/components/console/usage/usage-skeleton'
import { UsageStrip } from '@/components/console/usage/usage-strip'
import { UsageTiles } from '@/components/console/usage/usage-tiles'
import type { Actor } from '@/lib/core/access/actor'
import { parseUsageUrl } from '@/lib/core/usage/parse-usage-url'
import type { UsageDimension, UsageQuery } from '@/lib/core/usage/usage-query'
import { page } from '@/lib/server/http/page'
import { getCalendar } from '@/lib/server/operations/get-calendar'
import { listOwnBudgets } from '@/lib/server/operations/list-own-budgets'
import { readOwnUsage } from '@/lib/server/operations/read-usage'

export const metadata: Metadata = { title: 'Your usage' }

const path = '/usage'
/** One's own usage is of one person, in one team. */
const dimensions: UsageDimension[] = ['model', 'provider', 'boundary', 'level', 'purpose', 'day']

export default page({ permission: 'chat.use' }, async ({ actor, searchParams }) => {
  const asked = parseUsageUrl(searchParams, { by: 'model', sort: 'attempts' })
  const query: UsageQuery = dimensions.includes(asked.by) ? asked : { ...asked, by: 'model' }
  const [own, { zone, today }] = await Promise.all([listOwnBudgets(actor), getCalendar(query)])
  return (
    <>
      <ChatHeader title="Your usage" level={null} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-[960px] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-6">
          <OwnBudgets {...own} />
          <UsageBar
            path={path}
            csvPath="/api/usage/mine/csv"
            query={query}
            dimensions={dimensions}
            zone={zone}
            today={today}
          />
          <LoadedPart name="The figures" skeleton={<UsageSkeleton tiles={8} />}>
            <Figures actor={actor} query={query} />
          </LoadedPart>
        </div>
      </div>
    </>
  )
})

async function Figures({ actor, query }: { actor: Actor; query: UsageQuery }) {
  const view = await readOwnUsage(actor, query)
  return (
    <UsageBody path={path} view={view} measure="attempts" needsProvider={false}>
      <UsageTiles view={view} />
      <UsageStrip view={view} canPrice={false} />
    </UsageBody>
  )
}
