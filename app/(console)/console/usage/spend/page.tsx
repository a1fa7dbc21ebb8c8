import type { Metadata } from 'next'
import { LoadedPart } from '@/components/console/loaded-part'
import { PageHead } from '@/components/console/page-head'
import { UsageBar } from '@/components/console/usage/usage-bar'
import { UsageBody } from '@/components/console/usage/usage-body'
import { UsageSkeleton } from '@/components/console/usage/usage-skeleton'
import { UsageStrip } from '@/components/console/usage/usage-strip'
import { UsageTabs } from '@/components/console/usage/usage-tabs'
import { SpendTile } from '@/components/console/usage/usage-tiles'
import type { Actor } from '@/lib/core/access/actor'
import { parseUsageUrl } from '@/lib/core/usage/parse-usage-url'
import { usageDimensions } from '@/lib/core/usage/usage-choices'
import type { UsageQuery } from '@/lib/core/usage/usage-query'
import { page } from '@/lib/server/http/page'
import { getCalendar } from '@/lib/server/operations/get-calendar'
import { getViewer } from '@/lib/server/operations/get-viewer'
import { listProviders } from '@/lib/server/operations/list-providers'
import { readUsage } from '@/lib/server/operations/read-usage'

export const metadata: Metadata = { title: 'Spend' }

const path = '/console/usage/spend'

export default page({ permission: 'usage.readAll' }, async ({ actor, searchParams }) => {
  const query = parseUsageUrl(searchParams, { by: 'group', sort: 'cost' })
  const { zone, today } = await getCalendar(query)
  return (
    <>
      <PageHead title="Spend" lead="What it cost, by team, model, provider and person." />
      <UsageTabs open={path} />
      <UsageBar
        path={path}
        csvPath="/api/usage/csv"
        query={query}
        dimensions={[...usageDimensions]}
        zone={zone}
        today={today}
      />
      <LoadedPart name="The figures" skeleton={<UsageSkeleton tiles={1} />}>
        <Figures actor={actor} query={query} />
      </LoadedPart>
    </>
  )
})

async function Figures({ actor, query }: { actor: Actor; query: UsageQuery }) {
  const [view, viewer] = await Promise.all([readUsage(actor, query), getViewer(actor)])
  const canPrice = viewer.console.includes('providers')
  const needsProvider = !view.hasTraffic && canPrice && (await listProviders(actor)).length === 0
  return (
    <UsageBody path={path} view={view} measure="cost" needsProvider={needsProvider}>
      <dl className="grid gap-3 sm:max-w-80">
        <SpendTile view={view} />
      </dl>
      <UsageStrip view={view} canPrice={canPrice} />
    </UsageBody>
  )
}
