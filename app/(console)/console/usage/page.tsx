import type { Metadata } from 'next'
import { LoadedPart } from '@/components/console/loaded-part'
import { PageHead } from '@/components/console/page-head'
import { UsageBar } from '@/components/console/usage/usage-bar'
import { UsageBody } from '@/components/console/usage/usage-body'
import { UsageSkeleton } from '@/components/console/usage/usage-skeleton'
import { UsageTabs } from '@/components/console/usage/usage-tabs'
import { UsageTiles } from '@/components/console/usage/usage-tiles'
import type { Actor } from '@/lib/core/access/actor'
import { parseUsageUrl } from '@/lib/core/usage/parse-usage-url'
import { usageDimensions } from '@/lib/core/usage/usage-choices'
import type { UsageQuery } from '@/lib/core/usage/usage-query'
import { page } from '@/lib/server/http/page'
import { getCalendar } from '@/lib/server/operations/get-calendar'
import { getViewer } from '@/lib/server/operations/get-viewer'
import { listProviders } from '@/lib/server/operations/list-providers'
import { readUsage } from '@/lib/server/operations/read-usage'

export const metadata: Metadata = { title: 'Usage' }

const path = '/console/usage'

export default page({ permission: 'usage.readAll' }, async ({ actor, searchParams }) => {
  const query = parseUsageUrl(searchParams, { by: 'model', sort: 'attempts' })
  const { zone, today } = await getCalendar(query)
  return (
    <>
      <PageHead title="Usage" lead="What was asked, of which model, and what it took." />
      <UsageTabs open={path} />
      <UsageBar
        path={path}
        csvPath="/api/usage/csv"
        query={query}
        dimensions={[...usageDimensions]}
        zone={zone}
        today={today}
      />
      <LoadedPart name="The figures" skeleton={<UsageSkeleton tiles={8} />}>
        <Figures actor={actor} query={query} />
      </LoadedPart>
    </>
  )
})

async function Figures({ actor, query }: { actor: Actor; query: UsageQuery }) {
  const [view, viewer] = await Promise.all([readUsage(actor, query), getViewer(actor)])
  const needsProvider =
    !view.hasTraffic && viewer.console.includes('providers') && (await listProviders(actor)).length === 0
  return (
    <UsageBody path={path} view={view} measure="attempts" needsProvider={needsProvider}>
      <UsageTiles view={view} />
    </UsageBody>
  )
}
