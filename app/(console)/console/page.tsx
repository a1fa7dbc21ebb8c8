import type { Metadata } from 'next'
import { BudgetsCard } from '@/components/console/home/budgets-card'
import { FirstDay, type FirstDayStep } from '@/components/console/home/first-day'
import { HomeRange, homeRanges } from '@/components/console/home/home-range'
import { HomeTiles } from '@/components/console/home/home-tiles'
import { KeptInsideCard } from '@/components/console/home/kept-inside-card'
import { LogCard } from '@/components/console/home/log-card'
import { mattersOf } from '@/components/console/home/matters'
import { NeedsYou } from '@/components/console/home/needs-you'
import { ServersNow } from '@/components/console/home/servers-now'
import { WhereItWent } from '@/components/console/home/where-it-went'
import { PageHead } from '@/components/console/page-head'
import type { Actor } from '@/lib/core/access/actor'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { page } from '@/lib/server/http/page'
import { getViewer } from '@/lib/server/operations/get-viewer'
import { listInvitations } from '@/lib/server/operations/list-invitations'
import { listLevels } from '@/lib/server/operations/list-levels'
import { listPeople } from '@/lib/server/operations/list-people'
import { listProviders } from '@/lib/server/operations/list-providers'
import { readMorning } from '@/lib/server/operations/read-morning'

export const metadata: Metadata = { title: 'Console' }

export default page({ permission: 'console.open' }, async ({ actor, searchParams }) => {
  const range = homeRanges.find((one) => one === searchParams.range) ?? '7d'
  const viewer = await getViewer(actor)
  const runsHouse = viewer.console.includes('providers')
  const [morning, providers, levels] = await Promise.all([
    readMorning(actor, range),
    runsHouse ? listProviders(actor) : [],
    listLevels().catch(() => []),
  ])
  const { usage, kept, budgets, log } = morning
  return (
    <>
      <PageHead title="Console" lead={viewer.organization} action={<HomeRange open={range} />} />
      {runsHouse && <FirstDay steps={await firstSteps(actor, providers, usage.hasTraffic)} />}
      <NeedsYou matters={mattersOf(morning, viewer)} />
      <HomeTiles view={usage} />
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <div className="grid gap-3">
          <WhereItWent view={usage} />
          {runsHouse && <ServersNow servers={providers.map(({ id, name, boundary }) => ({ id, name, boundary }))} />}
        </div>
        <div className="grid gap-3">
          <KeptInsideCard kept={kept} levels={levels} />
          <BudgetsCard list={budgets} />
          {log && <LogCard head={log} />}
        </div>
      </div>
    </>
  )
})

async function firstSteps(actor: Actor, providers: ProviderView[], hasTraffic: boolean): Promise<FirstDayStep[]> {
  const [people, invitations] = await Promise.all([listPeople(actor), listInvitations(actor)])
  const first = providers[0]
  return [
    { name: 'Add a provider', href: '/console/providers/add', done: first !== undefined },
    {
      name: 'Prove it with one real answer and switch it on',
      href: first ? `/console/providers/${first.id}` : '/console/providers/add',
      done: providers.some(({ state }) => state === 'on'),
    },
    { name: 'Ask the first question', href: '/', done: hasTraffic },
    { name: 'Invite someone', href: '/console/people/invite', done: people.length > 1 || invitations.length > 0 },
  ]
}
